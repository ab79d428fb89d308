package main

import (
	"fmt"
	"log"
	"math/rand"
	"time"

	"github.com/fiorix/go-diameter/v4/diam"
	"github.com/fiorix/go-diameter/v4/diam/avp"
	"github.com/fiorix/go-diameter/v4/diam/datatype"
	"github.com/fiorix/go-diameter/v4/diam/dict"
	"github.com/fiorix/go-diameter/v4/diam/sm"
	"github.com/fiorix/go-diameter/v4/diam/sm/smpeer"
)

// client offers S6a; without a watchdog unless it is told to have one, as is the library's default.
func client(given options, mux *sm.StateMachine) *sm.Client {
	return &sm.Client{
		Dict:             dict.Default,
		Handler:          mux,
		MaxRetransmits:   3,
		EnableWatchdog:   given.watchdogSeconds != 0,
		WatchdogInterval: time.Duration(given.watchdogSeconds) * time.Second,
		SupportedVendorID: []*diam.AVP{
			diam.NewAVP(avp.SupportedVendorID, avp.Mbit, 0, datatype.Unsigned32(vendor3GPP)),
		},
		VendorSpecificApplicationID: []*diam.AVP{
			diam.NewAVP(avp.VendorSpecificApplicationID, avp.Mbit, 0, &diam.GroupedAVP{
				AVP: []*diam.AVP{
					diam.NewAVP(avp.AuthApplicationID, avp.Mbit, 0, datatype.Unsigned32(diam.TGPP_S6A_APP_ID)),
					diam.NewAVP(avp.VendorID, avp.Mbit, 0, datatype.Unsigned32(vendor3GPP)),
				},
			}),
		},
	}
}

func originHost(connection diam.Conn) datatype.DiameterIdentity {
	peer, ok := smpeer.FromContext(connection.Context())
	if !ok {
		return "unknown"
	}
	return peer.OriginHost
}

func sendAIR(connection diam.Conn, settings *sm.Settings, realm string) {
	request := diam.NewRequest(diam.AuthenticationInformation, diam.TGPP_S6A_APP_ID, dict.Default)
	session := fmt.Sprintf("session;%d", rand.Uint32())
	request.NewAVP(avp.SessionID, avp.Mbit, 0, datatype.UTF8String(session))
	request.NewAVP(avp.OriginHost, avp.Mbit, 0, settings.OriginHost)
	request.NewAVP(avp.OriginRealm, avp.Mbit, 0, settings.OriginRealm)
	request.NewAVP(avp.DestinationRealm, avp.Mbit, 0, datatype.DiameterIdentity(realm))
	request.NewAVP(avp.UserName, avp.Mbit, 0, datatype.UTF8String("001010000000001"))
	request.NewAVP(avp.AuthSessionState, avp.Mbit, 0, datatype.Enumerated(0))
	request.NewAVP(avp.VisitedPLMNID, avp.Vbit|avp.Mbit, vendor3GPP, datatype.OctetString("\x00\xF1\x10"))
	request.NewAVP(avp.RequestedEUTRANAuthenticationInfo, avp.Vbit|avp.Mbit, vendor3GPP, &diam.GroupedAVP{
		AVP: []*diam.AVP{
			diam.NewAVP(avp.NumberOfRequestedVectors, avp.Vbit|avp.Mbit, vendor3GPP, datatype.Unsigned32(3)),
			diam.NewAVP(avp.ImmediateResponsePreferred, avp.Vbit|avp.Mbit, vendor3GPP, datatype.Unsigned32(0)),
		},
	})
	write(connection, request)
}

func tellAnswer(_ diam.Conn, answer *diam.Message) {
	var content struct {
		ResultCode datatype.Unsigned32 `avp:"Result-Code"`
	}
	if err := answer.Unmarshal(&content); err != nil {
		say("failed %v", err)
		return
	}
	say("answer %d", content.ResultCode)
}

func answerAIR(settings *sm.Settings) diam.HandlerFunc {
	type AIR struct {
		SessionID        datatype.UTF8String `avp:"Session-Id"`
		AuthSessionState datatype.Enumerated `avp:"Auth-Session-State"`
	}
	return func(connection diam.Conn, message *diam.Message) {
		var request AIR
		if err := message.Unmarshal(&request); err != nil {
			log.Fatal(err)
		}
		say("request AIR")
		code := uint32(diam.Success)
		if isBusy.Load() {
			code = diam.TooBusy
		}
		answer := message.Answer(code)
		answer.InsertAVP(diam.NewAVP(avp.SessionID, avp.Mbit, 0, request.SessionID))
		answer.NewAVP(avp.OriginHost, avp.Mbit, 0, settings.OriginHost)
		answer.NewAVP(avp.OriginRealm, avp.Mbit, 0, settings.OriginRealm)
		answer.NewAVP(avp.OriginStateID, avp.Mbit, 0, settings.OriginStateID)
		if code == diam.Success {
			answer.NewAVP(avp.AuthSessionState, avp.Mbit, 0, request.AuthSessionState)
			answer.NewAVP(avp.AuthenticationInfo, avp.Mbit, vendor3GPP, vector())
		}
		write(connection, answer)
	}
}

// vector is that of the s6a_server, with its flags.
func vector() *diam.GroupedAVP {
	octets := func(code uint32, value string) *diam.AVP {
		return diam.NewAVP(code, avp.Mbit|avp.Vbit, vendor3GPP, datatype.OctetString(value))
	}
	return &diam.GroupedAVP{AVP: []*diam.AVP{
		diam.NewAVP(avp.EUTRANVector, avp.Mbit, vendor3GPP, &diam.GroupedAVP{AVP: []*diam.AVP{
			octets(avp.RAND, "\x94\xbf/T\xc3v\xf3\x0e\x87\x83\x06k'\x18Z\x19"),
			octets(avp.XRES, "F\xf0\"\xb9%#\xf58"),
			octets(avp.AUTN, "\xc7G!;\xad~\x80\x00)\x08o%\x11\x0cP_"),
			octets(avp.KASME, "\xbf\x00\xf9\x80h3\"\x0e\xa1\x1c\xfa\x93\x03@\xd6\xf8\x02\xd51Y\xeb\xc4\x9d=\t\x14{\xeb!\xec\xcb:"),
		}}),
	}}
}

func sendDPR(connection diam.Conn, settings *sm.Settings) {
	request := diam.NewRequest(diam.DisconnectPeer, 0, dict.Default)
	request.NewAVP(avp.OriginHost, avp.Mbit, 0, settings.OriginHost)
	request.NewAVP(avp.OriginRealm, avp.Mbit, 0, settings.OriginRealm)
	request.NewAVP(avp.DisconnectCause, avp.Mbit, 0, datatype.Enumerated(0))
	write(connection, request)
}

func answerDPR(settings *sm.Settings) diam.HandlerFunc {
	return func(connection diam.Conn, request *diam.Message) {
		answer := request.Answer(diam.Success)
		answer.NewAVP(avp.OriginHost, avp.Mbit, 0, settings.OriginHost)
		answer.NewAVP(avp.OriginRealm, avp.Mbit, 0, settings.OriginRealm)
		write(connection, answer)
		connection.Close()
	}
}

func write(connection diam.Conn, message *diam.Message) {
	if _, err := message.WriteTo(connection); err != nil {
		log.Println(err)
	}
}
