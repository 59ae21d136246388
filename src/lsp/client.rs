//! What the server tells the client by itself.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use lsp_server::{Message, Notification, Response};
use lsp_types::{LogMessageParams, MessageType};
use serde::Serialize;

/// The way to the client. Where it is gone, nothing happens.
#[derive(Clone)]
pub(super) struct Client(Arc<dyn Fn(Message) + Send + Sync>);

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

impl Client {
    /// One that gets messages through `send`.
    #[must_use]
    pub(super) fn new(send: impl Fn(Message) + Send + Sync + 'static) -> Self {
        Self(Arc::new(send))
    }

    /// Answers a request.
    pub(super) fn respond(&self, response: Response) {
        (self.0)(Message::Response(response));
    }

    /// Tells something.
    pub(super) fn notify(&self, method: &str, params: impl Serialize) {
        (self.0)(Message::Notification(Notification::new(method.to_owned(), params)));
    }

    /// Writes a line into the client's log.
    pub(super) fn log(&self, message: &str) {
        let message = format!("glossator: {message}");
        self.notify("window/logMessage", LogMessageParams { kind: MessageType::Warning, message });
    }

    /// Does `work`, what it is in words. A mistake of ours in it must not end the
    /// server, on which somebody's next keys depend; the log has it.
    pub(super) fn guarded<T>(&self, what: &str, work: impl FnOnce() -> T) -> Option<T> {
        let done = catch_unwind(AssertUnwindSafe(work)).ok();
        if done.is_none() {
            self.log(&format!("{what} failed; please report this as a mistake in glossator"));
        }
        done
    }
}
