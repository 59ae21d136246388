//! The server's loop: it takes messages, keeps the documents, and leaves everything that
//! takes time to other threads.

use std::collections::HashSet;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use lsp_server::{Connection, ErrorCode, Message, Notification, Request, RequestId, Response};
use lsp_types::{
    CancelParams, DidChangeTextDocumentParams, DidCloseTextDocumentParams, DidOpenTextDocumentParams, Id,
};
use serde::de::DeserializeOwned;

use crate::project::Project;

use super::checker::Checker;
use super::client::Client;
use super::documents::Document;
use super::handshake::{Handshake, capabilities, naming};
use super::places::Naming;
use super::requests::Requests;
use super::state::State;

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// As the protocol wants it: `shutdown`, then `exit`.
    Orderly,
    /// By `exit` alone.
    Abrupt,
    /// The client is gone, or what it sent was no message.
    Lost,
}

/// More requests than this aren't under way; of others nothing has to be remembered.
const MOST_CANCELED: usize = 1000;

/// Serves the client at the other end of `connection` until the session ends. Without a
/// `project`, it is the folder that the client has open.
#[must_use]
pub fn serve(connection: &Connection, project: Option<Project>) -> Ended {
    let messages = connection.sender.clone();
    // A client that is gone is noticed where its messages are read.
    let client = Client::new(move |message| drop(messages.send(message)));
    let mut server = loop {
        match connection.receiver.recv() {
            Ok(Message::Request(request)) if request.method == "initialize" => {
                break Server::start(&client, request, project);
            }
            Ok(Message::Request(request)) => {
                refuse(&client, request.id, ErrorCode::ServerNotInitialized, "`initialize` comes first");
            }
            Ok(Message::Notification(notification)) if notification.method == "exit" => return Ended::Abrupt,
            Ok(_) => {}
            Err(_) => return Ended::Lost,
        }
    };
    loop {
        match connection.receiver.recv() {
            Ok(Message::Request(request)) => server.request(request),
            Ok(Message::Notification(notification)) if notification.method == "exit" => {
                return if server.is_shut_down { Ended::Orderly } else { Ended::Abrupt };
            }
            Ok(Message::Notification(notification)) => server.notification(notification),
            // Nothing is asked of the client.
            Ok(Message::Response(_)) => {}
            Err(_) => return Ended::Lost,
        }
    }
}

fn refuse(client: &Client, id: RequestId, code: ErrorCode, message: &str) {
    client.respond(Response::new_err(id, code as i32, message.to_owned()));
}

/// A session.
struct Server {
    client: Client,
    state: Arc<State>,
    naming: Naming,
    canceled: Arc<Mutex<HashSet<RequestId>>>,
    requests: Sender<Request>,
    changes: Sender<()>,
    is_shut_down: bool,
}

impl Server {
    /// Answers `initialize`, and begins to check and to watch.
    fn start(client: &Client, request: Request, project: Option<Project>) -> Self {
        let said = Handshake(&request.params);
        let encoding = said.encoding();
        let project = project.or_else(|| said.project()).unwrap_or_else(|| Project::new("."));
        let naming = naming(&project, encoding);
        let state = Arc::new(State::new(project.clone()));
        let canceled = Arc::new(Mutex::default());
        let (requests, to_answer) = channel();
        let (changes, to_check) = channel();
        let answering = Requests {
            state: Arc::clone(&state),
            client: client.clone(),
            naming: naming.clone(),
            canceled: Arc::clone(&canceled),
            is_markdown: said.is_markdown(),
            edits: said.edits(),
        };
        client.respond(Response::new_ok(request.id, capabilities(encoding)));
        thread::spawn(move || answering.run(&to_answer));
        let checker = Checker::new(Arc::clone(&state), client.clone(), naming.clone());
        thread::spawn(move || checker.run(&to_check));
        let (watching, watched, told) = (Arc::clone(&state), client.clone(), changes.clone());
        thread::spawn(move || watch(&project, &watching, &watched, &told));
        let server =
            Self { client: client.clone(), state, naming, canceled, requests, changes, is_shut_down: false };
        server.check();
        server
    }

    /// Has the site checked when nothing changes any more.
    fn check(&self) {
        // Without anybody to check the session is over.
        let _ = self.changes.send(());
    }

    fn request(&mut self, request: Request) {
        match request.method.as_str() {
            _ if self.is_shut_down => {
                refuse(&self.client, request.id, ErrorCode::InvalidRequest, "the server is shut down");
            }
            "initialize" => refuse(&self.client, request.id, ErrorCode::InvalidRequest, "it is initialized"),
            "shutdown" => {
                self.is_shut_down = true;
                self.client.respond(Response::new_ok(request.id, ()));
            }
            _ => drop(self.requests.send(request)),
        }
    }

    fn notification(&mut self, notification: Notification) {
        let method = notification.method.clone();
        let done = match method.as_str() {
            "textDocument/didOpen" => read(notification).map(|params| self.open(params)),
            "textDocument/didChange" => read(notification).map(|params| self.change(&params)),
            "textDocument/didClose" => read(notification).map(|params| self.close(&params)),
            "textDocument/didSave" | "workspace/didChangeWatchedFiles" => {
                self.state.disk_changed();
                self.check();
                Ok(())
            }
            "$/cancelRequest" => read(notification).map(|params| self.cancel(params)),
            _ => Ok(()),
        };
        if let Err(error) = done {
            self.client.log(&format!("invalid parameters of `{method}`: {error}"));
        }
    }

    fn open(&self, params: DidOpenTextDocumentParams) {
        let opened = params.text_document;
        let Some(path) = self.naming.root.path(&opened.uri.0) else { return };
        let document = Document { uri: opened.uri, version: opened.version, text: opened.text.into() };
        self.state.edit(|documents| drop(documents.insert(path, document)));
        self.check();
    }

    fn change(&self, params: &DidChangeTextDocumentParams) {
        let changed = &params.text_document;
        let Some(path) = self.naming.root.path(&changed.text_document_identifier.uri.0) else { return };
        self.state.edit(|documents| {
            if let Some(document) = documents.get_mut(&path) {
                *document = document.changed(changed.version, &params.content_changes, self.naming.encoding);
            }
        });
        self.check();
    }

    fn close(&self, params: &DidCloseTextDocumentParams) {
        let Some(path) = self.naming.root.path(&params.text_document.uri.0) else { return };
        self.state.edit(|documents| drop(documents.remove(&path)));
        self.check();
    }

    fn cancel(&self, params: CancelParams) {
        let id = match params.id {
            Id::Int(number) => RequestId::from(number),
            Id::String(name) => RequestId::from(name),
        };
        let mut canceled = self.canceled.lock().unwrap_or_else(PoisonError::into_inner);
        if canceled.len() >= MOST_CANCELED {
            canceled.clear();
        }
        canceled.insert(id);
    }
}

fn read<T: DeserializeOwned>(notification: Notification) -> Result<T, serde_json::Error> {
    serde_json::from_value(notification.params)
}

/// Follows the disk, as not every client does: other programs write there, `sync` above all.
fn watch(project: &Project, state: &State, client: &Client, changes: &Sender<()>) {
    let watched = project.watch().and_then(|mut watch| {
        loop {
            if let Ok(config) = project.anew().config() {
                watch.follow(&config, None)?;
            }
            watch.wait()?;
            state.disk_changed();
            if changes.send(()).is_err() {
                return Ok(());
            }
        }
    });
    if let Err(error) = watched {
        client.log(&error.to_string());
    }
}
