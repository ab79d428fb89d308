use crate::{add_origin, identity_of, Options};
use diameter::avp::flags::M;
use diameter::avp::{Address, Enumerated, UTF8String, Unsigned32};
use diameter::transport::{DiameterServer, DiameterServerConfig};
use diameter::{flags, CommandCode, DiameterMessage};
use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::Arc;
use tokio::io::{BufReader, Lines, Stdin};

static IS_BUSY: AtomicBool = AtomicBool::new(false);

pub async fn serve(options: Options, lines: Lines<BufReader<Stdin>>) {
    let config = DiameterServerConfig { native_tls: None };
    let mut server = DiameterServer::new(&options.address, config).await.expect("a free port");
    let dictionary = Arc::clone(&options.dictionary);
    println!("ready");
    let handler = move |request| {
        let options = options.clone();
        async move { Ok(answer(request, &options)) }
    };
    tokio::select! {
        _ = server.listen(handler, dictionary) => {}
        _ = obey(lines) => {}
    }
}

async fn obey(mut lines: Lines<BufReader<Stdin>>) {
    while let Ok(Some(line)) = lines.next_line().await {
        if line == "busy" {
            IS_BUSY.store(true, Relaxed);
            println!("busy");
        }
    }
}

fn answer(request: DiameterMessage, options: &Options) -> DiameterMessage {
    let mut answer = DiameterMessage::new(
        request.get_command_code(),
        request.get_application_id(),
        request.get_flags() ^ flags::REQUEST,
        request.get_hop_by_hop_id(),
        request.get_end_to_end_id(),
        Arc::clone(&options.dictionary),
    );
    add_origin(&mut answer, options);
    match request.get_command_code() {
        CommandCode::CapabilitiesExchange => {
            println!("up {}", identity_of(&request, 264));
            answer.add_avp(266, None, M, Unsigned32::new(35838).into());
            answer.add_avp(269, None, M, UTF8String::new("diameter-rs").into());
            answer.add_avp(258, None, M, Unsigned32::new(4).into());
            if options.is_whole {
                answer.add_avp(257, None, M, Address::from_ipv4(Ipv4Addr::LOCALHOST).into());
            }
            answer.add_avp(268, None, M, Unsigned32::new(2001).into());
        }
        CommandCode::CreditControl => {
            println!("request Credit-Control");
            let session = request.get_avp(263).and_then(|avp| avp.get_utf8string()).expect("a Session-Id");
            answer.add_avp(263, None, M, UTF8String::new(session.value()).into());
            answer.add_avp(416, None, M, Enumerated::new(1).into());
            answer.add_avp(415, None, M, Unsigned32::new(0).into());
            let result = if IS_BUSY.load(Relaxed) { 3004 } else { 2001 };
            answer.add_avp(268, None, M, Unsigned32::new(result).into());
        }
        _ => answer.add_avp(268, None, M, Unsigned32::new(2001).into()),
    }
    answer
}
