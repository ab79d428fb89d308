//! diameter-rs as a peer of the benchmark: `server AVPS PORT` answers CCRs, `codec AVPS FOLDER MILLISECONDS` times its codec.
//! AVPS is a list of those AVPs that its own dictionary does not know.
mod codec;
mod dictionary;
mod server;

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let known = dictionary::load(&arguments[2]);
    match arguments[1].as_str() {
        "server" => server::serve(&arguments[3], known).await,
        "codec" => codec::measure(&arguments[3], arguments[4].parse().unwrap(), known),
        other => panic!("no such command: {other}"),
    }
}
