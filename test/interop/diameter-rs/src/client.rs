use crate::{add_origin, identity_of, result_of, Options};
use diameter::avp::flags::M;
use diameter::avp::{Address, Enumerated, Identity, UTF8String, Unsigned32};
use diameter::error::Result;
use diameter::transport::{DiameterClient, DiameterClientConfig};
use diameter::{flags, ApplicationId, CommandCode, DiameterMessage};
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{BufReader, Lines, Stdin};
use tokio::time::{interval_at, Instant};

const NEVER: Duration = Duration::from_secs(100_000);

pub async fn ask(options: Options, mut lines: Lines<BufReader<Stdin>>) {
    let config = DiameterClientConfig { use_tls: false, verify_cert: false };
    let mut client = DiameterClient::new(&options.address, config);
    println!("ready");
    let mut handler = client.connect().await.expect("a connection");
    let dictionary = Arc::clone(&options.dictionary);
    tokio::spawn(async move {
        DiameterClient::handle(&mut handler, dictionary).await;
        println!("down");
    });
    match exchange_capabilities(&mut client, &options).await {
        Ok(answer) if result_of(&answer) == 2001 => println!("up {}", identity_of(&answer, 264)),
        Ok(answer) => return refused(&format!("{}", result_of(&answer)), lines).await,
        Err(error) => return refused(&error.to_string(), lines).await,
    }
    let period = match options.watchdog_seconds {
        0 => NEVER,
        seconds => Duration::from_secs(seconds),
    };
    let mut watchdog = interval_at(Instant::now() + period, period);
    let mut is_quiet = false;
    loop {
        tokio::select! {
            _ = watchdog.tick(), if !is_quiet => {
                let request = base(&mut client, CommandCode::DeviceWatchdog, &options);
                tell("watchdog", send(&mut client, request).await);
            }
            line = lines.next_line() => match line.ok().flatten() {
                Some(line) if line == "quiet" => is_quiet = true,
                Some(line) => obey(&line, &mut client, &options).await,
                None => return,
            }
        }
    }
}

async fn refused(why: &str, mut lines: Lines<BufReader<Stdin>>) {
    println!("refused {why}");
    while let Ok(Some(_)) = lines.next_line().await {}
}

async fn obey(line: &str, client: &mut DiameterClient, options: &Options) {
    if let Some(realm) = line.strip_prefix("request ") {
        let request = credit_control(client, realm, options);
        tell("answer", send(client, request).await);
    } else if line == "leave" {
        let mut request = base(client, CommandCode::DisconnectPeer, options);
        request.add_avp(273, None, M, Enumerated::new(0).into());
        tell("farewell", send(client, request).await);
        println!("left");
        std::process::exit(0);
    }
}

fn tell(what: &str, outcome: Result<DiameterMessage>) {
    match outcome {
        Ok(answer) => println!("{what} {}", result_of(&answer)),
        Err(error) => println!("failed {error}"),
    }
}

async fn send(client: &mut DiameterClient, request: DiameterMessage) -> Result<DiameterMessage> {
    client.send_message(request).await?.await
}

async fn exchange_capabilities(client: &mut DiameterClient, options: &Options) -> Result<DiameterMessage> {
    let mut request = base(client, CommandCode::CapabilitiesExchange, options);
    request.add_avp(257, None, M, Address::from_ipv4(Ipv4Addr::LOCALHOST).into());
    request.add_avp(266, None, M, Unsigned32::new(35838).into());
    request.add_avp(269, None, M, UTF8String::new("diameter-rs").into());
    if options.is_whole {
        request.add_avp(258, None, M, Unsigned32::new(4).into());
    }
    send(client, request).await
}

fn credit_control(client: &mut DiameterClient, realm: &str, options: &Options) -> DiameterMessage {
    let mut request = new(client, CommandCode::CreditControl, ApplicationId::CreditControl, options);
    add_origin(&mut request, options);
    request.add_avp(263, None, M, UTF8String::new("ses;12345888").into());
    if options.is_whole {
        request.add_avp(283, None, M, Identity::new(realm).into());
        request.add_avp(258, None, M, Unsigned32::new(4).into());
        request.add_avp(461, None, M, UTF8String::new("32251@3gpp.org").into());
    }
    request.add_avp(416, None, M, Enumerated::new(1).into());
    request.add_avp(415, None, M, Unsigned32::new(1000).into());
    request
}

fn base(client: &mut DiameterClient, code: CommandCode, options: &Options) -> DiameterMessage {
    let mut request = new(client, code, ApplicationId::Common, options);
    add_origin(&mut request, options);
    request
}

fn new(client: &mut DiameterClient, code: CommandCode, id: ApplicationId, options: &Options) -> DiameterMessage {
    let number = client.get_next_seq_num();
    DiameterMessage::new(code, id, flags::REQUEST, number, number, Arc::clone(&options.dictionary))
}
