//! The answers to requests, on a thread of their own and one after the other.

use std::collections::HashSet;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};

use lsp_server::{ErrorCode, Request, RequestId, Response};
use lsp_types::{
    Code, CodeAction, CodeActionKind, CodeActionParams, CompletionItem, CompletionItemKind,
    CompletionItemTextEdit, Contents, Documentation, Hover, Location, MarkupContent, MarkupKind, Position,
    TextDocumentPositionParams, TextEdit, Uri,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::actions::proposals;
use super::client::Client;
use super::completion::{Choice, Kind, choices};
use super::edit::{EditAbilities, workspace_edit};
use super::hover::hover;
use super::loaded::Loaded;
use super::navigation::{Wanted, places};
use super::places::Naming;
use super::position::Lines;
use super::state::State;

/// What answers need to know.
#[derive(Debug)]
pub(super) struct Requests {
    /// The documents and the site.
    pub(super) state: Arc<State>,
    /// Who is answered.
    pub(super) client: Client,
    /// How places are named.
    pub(super) naming: Naming,
    /// Requests that the client wants no answer to any more.
    pub(super) canceled: Arc<Mutex<HashSet<RequestId>>>,
    /// Whether the client shows Markdown.
    pub(super) is_markdown: bool,
    /// What edits it can make.
    pub(super) edits: EditAbilities,
}

/// Why a request has no answer.
struct Refusal(ErrorCode, String);

type Answer = Result<Value, Refusal>;

impl Requests {
    /// Answers what comes in through `requests`, until nothing can.
    pub(super) fn run(self, requests: &Receiver<Request>) {
        while let Ok(request) = requests.recv() {
            let id = request.id.clone();
            let canceled = self.canceled.lock().unwrap_or_else(PoisonError::into_inner).remove(&id);
            let answer = if canceled {
                Some(Err(Refusal(ErrorCode::RequestCanceled, "canceled".to_owned())))
            } else {
                let what = request.method.clone();
                self.client.guarded(&what, || self.answer(request))
            };
            let failed =
                || Err(Refusal(ErrorCode::InternalError, "this is a mistake in glossator".to_owned()));
            self.client.respond(match answer.unwrap_or_else(failed) {
                Ok(value) => Response::new_ok(id, value),
                Err(Refusal(code, message)) => Response::new_err(id, code as i32, message),
            });
        }
    }

    fn answer(&self, request: Request) -> Answer {
        if request.method == "textDocument/codeAction" {
            let params: CodeActionParams = params(request)?;
            let uri = params.text_document.uri.clone();
            return self.at(&uri, params.range.start, |place| self.actions(place, &params));
        }
        let wanted = match request.method.as_str() {
            "textDocument/hover" | "textDocument/completion" => None,
            "textDocument/definition" => Some(Wanted::Definition),
            "textDocument/declaration" => Some(Wanted::Declaration),
            "textDocument/implementation" => Some(Wanted::Implementation),
            "textDocument/references" => Some(Wanted::References),
            other => {
                let message = format!("`{other}` is no request that glossator answers");
                return Err(Refusal(ErrorCode::MethodNotFound, message));
            }
        };
        let is_hover = request.method == "textDocument/hover";
        // All of these are about a place, and what else they say changes no answer.
        let TextDocumentPositionParams { text_document, position } = params(request)?;
        let uri = text_document.uri;
        match wanted {
            Some(wanted) => self.at(&uri, position, |place| self.places(place, wanted)),
            None if is_hover => self.at(&uri, position, |place| self.hover(place)),
            None => self.at(&uri, position, items),
        }
    }

    /// What `answer` says of a place; nothing where the file is none of the site's, or
    /// there is no site as things are.
    fn at<T: Serialize>(&self, uri: &Uri, position: Position, answer: impl FnOnce(&At<'_>) -> T) -> Answer {
        let Some(path) = self.naming.root.path(&uri.0) else { return Ok(Value::Null) };
        let Ok(loaded) = self.state.loaded() else { return Ok(Value::Null) };
        let Some(text) = loaded.files.text(&path) else { return Ok(Value::Null) };
        let lines = Lines::new(&text, self.naming.encoding);
        let offset = lines.offset(position);
        let answer = answer(&At { loaded: &loaded, path: &path, lines: &lines, offset });
        serde_json::to_value(answer).map_err(|error| Refusal(ErrorCode::InternalError, error.to_string()))
    }

    fn hover(&self, at: &At<'_>) -> Option<Hover> {
        let shown = hover(at.loaded, at.path, at.offset, self.is_markdown)?;
        let kind = if self.is_markdown { MarkupKind::Markdown } else { MarkupKind::PlainText };
        let contents = Contents::MarkupContent(MarkupContent { kind, value: shown.text });
        Some(Hover { contents, range: Some(at.lines.range(&shown.span)) })
    }

    fn places(&self, at: &At<'_>, wanted: Wanted) -> Vec<Location> {
        let places = places(at.loaded, at.path, at.offset, wanted);
        places.iter().filter_map(|place| self.naming.location(at.loaded, place)).collect()
    }

    fn actions(&self, at: &At<'_>, params: &CodeActionParams) -> Vec<CodeAction> {
        let only = params.context.only.as_ref();
        if only.is_some_and(|only| !only.iter().any(is_quick_fix)) {
            return Vec::new();
        }
        let proposals = proposals(at.loaded, at.path, at.lines.span(params.range));
        let action = |proposal: super::actions::Proposal| {
            let edit = workspace_edit(at.loaded, &proposal.changes, &self.naming, self.edits)?;
            let is_fixed = |code: &Option<Code>| {
                let Some(Code::String(code)) = code else { return false };
                proposal.fixes.iter().any(|fixed| fixed.name() == code)
            };
            let fixed = params.context.diagnostics.iter().filter(|diagnostic| is_fixed(&diagnostic.code));
            let fixed: Vec<_> = fixed.cloned().collect();
            Some(CodeAction {
                title: proposal.title,
                kind: Some(CodeActionKind::QuickFix),
                diagnostics: (!fixed.is_empty()).then_some(fixed),
                edit: Some(edit),
                ..CodeAction::default()
            })
        };
        proposals.into_iter().filter_map(action).collect()
    }
}

/// A place that a request is about.
struct At<'a> {
    loaded: &'a Loaded,
    path: &'a str,
    lines: &'a Lines<'a>,
    offset: usize,
}

fn params<T: DeserializeOwned>(request: Request) -> Result<T, Refusal> {
    let method = request.method;
    serde_json::from_value(request.params).map_err(|error| {
        Refusal(ErrorCode::InvalidParams, format!("invalid parameters of `{method}`: {error}"))
    })
}

/// Whether a client that asks for `kind` wants quick fixes, too.
fn is_quick_fix(kind: &CodeActionKind) -> bool {
    matches!(kind, CodeActionKind::QuickFix | CodeActionKind::Empty)
}

/// What can be written at a place.
fn items(at: &At<'_>) -> Vec<CompletionItem> {
    let choices = choices(at.loaded, at.path, at.offset);
    choices.into_iter().enumerate().map(|(number, choice)| item(number, choice, at.lines)).collect()
}

fn item(number: usize, choice: Choice, lines: &Lines<'_>) -> CompletionItem {
    let range = lines.range(&choice.span);
    CompletionItem {
        kind: Some(match choice.kind {
            Kind::Placeable => CompletionItemKind::Variable,
            Kind::Date => CompletionItemKind::Function,
            Kind::Term => CompletionItemKind::Constant,
            Kind::Entry => CompletionItemKind::Property,
        }),
        documentation: Some(Documentation::String(choice.detail)),
        sort_text: Some(format!("{}{number:05}", u8::from(choice.is_last))),
        filter_text: Some(choice.label.clone()),
        label: choice.label,
        text_edit: Some(CompletionItemTextEdit::TextEdit(TextEdit { range, new_text: choice.text })),
        ..CompletionItem::default()
    }
}
