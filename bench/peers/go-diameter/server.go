package main

import (
	"log"
	"net"

	"github.com/fiorix/go-diameter/v4/diam"
	"github.com/fiorix/go-diameter/v4/diam/avp"
	"github.com/fiorix/go-diameter/v4/diam/datatype"
	"github.com/fiorix/go-diameter/v4/diam/sm"
)

// serve answers each CCR; requests come decoded, each AVP with its typed value.
func serve(port string) {
	machine := sm.New(&sm.Settings{
		OriginHost:      "server.example.com",
		OriginRealm:     "example.com",
		ProductName:     "go-diameter",
		HostIPAddresses: []datatype.Address{datatype.Address(net.ParseIP("127.0.0.1").To4())},
	})
	machine.HandleFunc(diam.CCR, answer)
	go func() {
		for report := range machine.ErrorReports() {
			log.Println(report)
		}
	}()
	log.Fatal(diam.ListenAndServe("127.0.0.1:"+port, machine, nil))
}

func answer(connection diam.Conn, request *diam.Message) {
	answer := request.Answer(diam.Success)
	for _, code := range []uint32{avp.SessionID, avp.CCRequestType, avp.CCRequestNumber} {
		copied, err := request.FindAVP(code, 0)
		if err != nil {
			log.Fatal(err)
		}
		answer.AddAVP(copied)
	}
	answer.NewAVP(avp.OriginHost, avp.Mbit, 0, datatype.DiameterIdentity("server.example.com"))
	answer.NewAVP(avp.OriginRealm, avp.Mbit, 0, datatype.DiameterIdentity("example.com"))
	answer.NewAVP(avp.AuthApplicationID, avp.Mbit, 0, datatype.Unsigned32(4))
	if _, err := answer.WriteTo(connection); err != nil {
		log.Println(err)
	}
}
