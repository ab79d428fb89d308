//! A Diameter node on diameter-rs, written as its examples are: it asks for, or grants, quota, and does what it is told by lines
//! on standard input. It prints one line for each event.
//!
//!     interop-peer ROLE IDENTITY REALM PORT WATCHDOG_SECONDS STYLE
//!
//! ROLE is "listen" or "dial", on 127.0.0.1. The crate has a codec and matches answers with requests; all else is the
//! program's. In the STYLE of its examples ("example") the CER names no application and the CEA no address; "whole" has what
//! RFC 6733 asks for. A client with WATCHDOG_SECONDS above 0 sends DWR; a server can send no requests.
//!
//! Lines on standard input:
//!     request REALM   sends a Credit-Control-Request, prints "answer RESULT"
//!     busy            from now on answers with DIAMETER_TOO_BUSY, prints "busy"
//!     quiet           sends no more DWR
//!     leave           sends a DPR, ends after its answer, prints "left"
//! It ends at the end of standard input, that is, with whoever started it.
mod client;
mod server;

use diameter::avp::flags::M;
use diameter::avp::Identity;
use diameter::dictionary::{Dictionary, DEFAULT_DICT_XML};
use diameter::DiameterMessage;
use std::sync::Arc;
use tokio::io::{AsyncBufReadExt, BufReader};

#[derive(Clone)]
pub struct Options {
    pub identity: String,
    pub realm: String,
    pub address: String,
    pub watchdog_seconds: u64,
    pub is_whole: bool,
    pub dictionary: Arc<Dictionary>,
}

#[tokio::main]
async fn main() {
    let mut words = std::env::args().skip(1);
    let [role, identity, realm, port, seconds, style] = [(); 6].map(|_| words.next().expect("six words"));
    let options = Options {
        identity,
        realm,
        address: format!("127.0.0.1:{port}"),
        watchdog_seconds: seconds.parse().expect("seconds"),
        is_whole: style == "whole",
        dictionary: Arc::new(Dictionary::new(&[&DEFAULT_DICT_XML])),
    };
    let lines = BufReader::new(tokio::io::stdin()).lines();
    if role == "listen" {
        server::serve(options, lines).await;
    } else {
        client::ask(options, lines).await;
    }
}

pub fn add_origin(message: &mut DiameterMessage, options: &Options) {
    message.add_avp(264, None, M, Identity::new(&options.identity).into());
    message.add_avp(296, None, M, Identity::new(&options.realm).into());
}

pub fn identity_of(message: &DiameterMessage, code: u32) -> String {
    let avp = message.get_avp(code).expect("an identity");
    avp.get_identity().expect("a DiameterIdentity").value().to_string()
}

pub fn result_of(message: &DiameterMessage) -> u32 {
    let avp = message.get_avp(268).expect("a Result-Code");
    avp.get_unsigned32().expect("an Unsigned32")
}
