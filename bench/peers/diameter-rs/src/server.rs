use diameter::avp::flags::M;
use diameter::avp::{Address, AvpValue, Enumerated, Identity, UTF8String, Unsigned32};
use diameter::dictionary::Dictionary;
use diameter::transport::{DiameterServer, DiameterServerConfig};
use diameter::{flags, CommandCode, DiameterMessage};
use std::net::Ipv4Addr;
use std::sync::Arc;

const SUCCESS: u32 = 2001;

/// Requests come decoded, each AVP with its typed value.
pub async fn serve(port: &str, dictionary: Arc<Dictionary>) {
    let config = DiameterServerConfig { native_tls: None };
    let mut server = DiameterServer::new(&format!("127.0.0.1:{port}"), config).await.unwrap();
    let for_answers = Arc::clone(&dictionary);
    let handler = move |request| {
        let dictionary = Arc::clone(&for_answers);
        async move { Ok(answer(request, dictionary)) }
    };
    server.listen(handler, dictionary).await.unwrap();
}

fn answer(request: DiameterMessage, dictionary: Arc<Dictionary>) -> DiameterMessage {
    let mut answer = DiameterMessage::new(
        request.get_command_code(),
        request.get_application_id(),
        request.get_flags() & !flags::REQUEST,
        request.get_hop_by_hop_id(),
        request.get_end_to_end_id(),
        dictionary,
    );
    if request.get_command_code() == CommandCode::CreditControl {
        let session_id = request.get_avp(263).and_then(|avp| avp.get_utf8string()).unwrap().value();
        answer.add_avp(263, None, M, UTF8String::new(session_id).into());
    }
    answer.add_avp(268, None, M, Unsigned32::new(SUCCESS).into());
    answer.add_avp(264, None, M, Identity::new("server.example.com").into());
    answer.add_avp(296, None, M, Identity::new("example.com").into());
    match request.get_command_code() {
        CommandCode::CreditControl => {
            let AvpValue::Enumerated(kind) = request.get_avp(416).unwrap().get_value() else { panic!() };
            let number = request.get_avp(415).and_then(|avp| avp.get_unsigned32()).unwrap();
            answer.add_avp(258, None, M, Unsigned32::new(4).into());
            answer.add_avp(416, None, M, Enumerated::new(kind.value()).into());
            answer.add_avp(415, None, M, Unsigned32::new(number).into());
        }
        CommandCode::CapabilitiesExchange => {
            answer.add_avp(257, None, M, Address::from_ipv4(Ipv4Addr::LOCALHOST).into());
            answer.add_avp(266, None, M, Unsigned32::new(0).into());
            answer.add_avp(269, None, 0, UTF8String::new("diameter-rs").into());
            answer.add_avp(258, None, M, Unsigned32::new(4).into());
        }
        _ => {}
    }
    answer
}
