// A Diameter node on go-diameter, written as its s6a_client and s6a_server are: it asks for, or gives out, authentication
// vectors, and does what it is told by lines on standard input. It prints one line for each event; what the library reports
// goes to standard error.
//
//	peer ROLE IDENTITY REALM PORT WATCHDOG_SECONDS STYLE
//
// ROLE is "listen" or "dial", on 127.0.0.1; a client with WATCHDOG_SECONDS above 0 sends DWR. The library knows no DPR: in the
// STYLE of its examples ("example") there is none; "whole" sends and answers it by itself, as careful users do.
//
// Lines on standard input:
//
//	request REALM   sends an Authentication-Information-Request, prints "answer RESULT"
//	busy            from now on answers with DIAMETER_TOO_BUSY, prints "busy"
//	leave           sends a DPR, closes after its answer, prints "left"
//
// It ends at the end of standard input, that is, with whoever started it.
package main

import (
	"bufio"
	"fmt"
	"io"
	"log"
	"net"
	"os"
	"strconv"
	"strings"
	"sync/atomic"

	"github.com/fiorix/go-diameter/v4/diam"
	"github.com/fiorix/go-diameter/v4/diam/datatype"
	"github.com/fiorix/go-diameter/v4/diam/sm"
)

type options struct {
	role, identity, realm, port string
	watchdogSeconds             int
	isWhole                     bool
}

const vendor3GPP = 10415

var isBusy atomic.Bool

func main() {
	words := os.Args[1:]
	seconds, err := strconv.Atoi(words[4])
	if err != nil {
		log.Fatal(err)
	}
	given := options{words[0], words[1], words[2], words[3], seconds, words[5] == "whole"}
	settings := &sm.Settings{
		OriginHost:       datatype.DiameterIdentity(given.identity),
		OriginRealm:      datatype.DiameterIdentity(given.realm),
		VendorID:         13,
		ProductName:      "go-diameter",
		FirmwareRevision: 1,
	}
	if given.role == "listen" {
		serve(given, settings)
	} else {
		ask(given, settings)
	}
}

// machine makes a state machine that names its peers and reports its errors.
func machine(settings *sm.Settings) *sm.StateMachine {
	mux := sm.New(settings)
	go func() {
		for report := range mux.ErrorReports() {
			log.Println(report)
		}
	}()
	return mux
}

func serve(given options, settings *sm.Settings) {
	mux := machine(settings)
	mux.Handle("AIR", answerAIR(settings))
	if given.isWhole {
		mux.Handle("DPR", answerDPR(settings))
	}
	mux.HandleFunc("ALL", passOver)
	go announce(mux)
	listener, err := net.Listen("tcp", "127.0.0.1:"+given.port)
	if err != nil {
		log.Fatal(err)
	}
	say("ready")
	go func() { log.Fatal(diam.Serve(listener, mux)) }()
	for scanner := bufio.NewScanner(os.Stdin); scanner.Scan(); {
		if scanner.Text() == "busy" {
			isBusy.Store(true)
			say("busy")
		}
	}
}

func ask(given options, settings *sm.Settings) {
	settings.OriginStateID = 7
	mux := machine(settings)
	left := make(chan struct{})
	mux.HandleFunc("AIA", tellAnswer)
	mux.HandleFunc("DPA", func(diam.Conn, *diam.Message) { close(left) })
	if given.isWhole {
		mux.Handle("DPR", answerDPR(settings))
	}
	mux.HandleFunc("ALL", passOver)
	say("ready")
	connection, err := client(given, mux).Dial("127.0.0.1:" + given.port)
	if err != nil {
		say("refused %v", err)
		io.Copy(io.Discard, os.Stdin)
		return
	}
	go announce(mux)
	for scanner := bufio.NewScanner(os.Stdin); scanner.Scan(); {
		switch words := strings.Fields(scanner.Text()); words[0] {
		case "request":
			sendAIR(connection, settings, words[1])
		case "leave":
			sendDPR(connection, settings)
			<-left
			connection.Close()
			say("left")
		}
	}
}

// announce prints a line for each peer whose capabilities were exchanged, and for its end.
func announce(mux *sm.StateMachine) {
	for connection := range mux.HandshakeNotify() {
		name := originHost(connection)
		say("up %s", string(name))
		go func(ended <-chan struct{}) {
			<-ended
			say("down %s", string(name))
		}(connection.(diam.CloseNotifier).CloseNotify())
	}
}

func passOver(connection diam.Conn, message *diam.Message) {
	log.Printf("unexpected message from %s:\n%s", connection.RemoteAddr(), message)
}

// say writes at once, so that lines of several goroutines don't mix.
func say(format string, values ...any) {
	os.Stdout.WriteString(fmt.Sprintf(format, values...) + "\n")
}
