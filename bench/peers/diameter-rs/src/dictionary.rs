use diameter::avp::AvpType;
use diameter::dictionary::{AvpDefinition, Dictionary, DEFAULT_DICT_XML};
use std::sync::Arc;

/// Its own dictionary, and the AVPs of the messages: lines of code, vendor, type and name.
pub fn load(path: &str) -> Arc<Dictionary> {
    let mut dictionary = Dictionary::new(&[&DEFAULT_DICT_XML]);
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let [code, vendor, kind, name] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let vendor: u32 = vendor.parse().unwrap();
        dictionary.add_avp(AvpDefinition {
            code: code.parse().unwrap(),
            vendor_id: (vendor != 0).then_some(vendor),
            name: name.to_string(),
            avp_type: avp_type(kind),
            m_flag: true,
        });
    }
    Arc::new(dictionary)
}

fn avp_type(name: &str) -> AvpType {
    match name {
        "Address" => AvpType::Address,
        "DiameterIdentity" => AvpType::Identity,
        "Enumerated" => AvpType::Enumerated,
        "Grouped" => AvpType::Grouped,
        "Integer32" => AvpType::Integer32,
        "OctetString" => AvpType::OctetString,
        "Time" => AvpType::Time,
        "UTF8String" => AvpType::UTF8String,
        "Unsigned32" => AvpType::Unsigned32,
        "Unsigned64" => AvpType::Unsigned64,
        other => panic!("no type for {other}"),
    }
}
