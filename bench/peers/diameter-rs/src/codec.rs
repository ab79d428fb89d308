use diameter::dictionary::Dictionary;
use diameter::DiameterMessage;
use std::hint::black_box;
use std::io::Cursor;
use std::sync::Arc;

/// Prints calls per second of CPU time: decoding into typed values; encoding as its transport does it, into a new vector for
/// each message; and encoding into a buffer that is kept.
pub fn measure(folder: &str, milliseconds: f64, dictionary: Arc<Dictionary>) {
    for name in ["dwr", "ccr", "ula"] {
        let octets = read(&format!("{folder}/{name}.hex"));
        let decode = || DiameterMessage::decode_from(&mut Cursor::new(&octets[..]), Arc::clone(&dictionary)).unwrap();
        let message = decode();
        let mut buffer = Vec::new();
        message.encode_to(&mut buffer).unwrap();
        assert_eq!(buffer, octets, "{name} encodes to other octets");
        report("decode", name, milliseconds, || {
            black_box(decode());
        });
        report("encode", name, milliseconds, || {
            let mut fresh = Vec::new();
            black_box(&message).encode_to(&mut fresh).unwrap();
            black_box(fresh);
        });
        report("encode-kept", name, milliseconds, || {
            buffer.clear();
            black_box(&message).encode_to(&mut buffer).unwrap();
            black_box(&buffer);
        });
    }
}

/// The crate knows no Update-Location: the AVPs of the ULA come under the header of a Credit-Control-Answer.
fn read(path: &str) -> Vec<u8> {
    let hex = std::fs::read_to_string(path).unwrap();
    let mut octets: Vec<u8> = (0..hex.trim().len() / 2)
        .map(|index| u8::from_str_radix(&hex[2 * index..2 * index + 2], 16).unwrap())
        .collect();
    if octets[5..8] == [0, 1, 0x3c] {
        octets[5..12].copy_from_slice(&[0, 1, 0x10, 0, 0, 0, 4]);
    }
    octets
}

fn report(operation: &str, name: &str, milliseconds: f64, mut call: impl FnMut()) {
    let mut per_second = 0.0;
    for duration in [milliseconds / 2.0, milliseconds] {
        let start = cpu_seconds();
        let mut count = 0.0;
        let mut elapsed = 0.0;
        while elapsed * 1000.0 < duration {
            for _ in 0..100 {
                call();
            }
            count += 100.0;
            elapsed = cpu_seconds() - start;
        }
        per_second = count / elapsed;
    }
    println!("{{\"operation\":\"{operation}\",\"message\":\"{name}\",\"perSecond\":{per_second:.0}}}");
}

fn cpu_seconds() -> f64 {
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    unsafe { libc::getrusage(libc::RUSAGE_SELF, &mut usage) };
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    seconds(usage.ru_utime) + seconds(usage.ru_stime)
}
