package main

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"log"
	"os"
	"strings"
	"syscall"

	"github.com/fiorix/go-diameter/v4/diam"
	"github.com/fiorix/go-diameter/v4/diam/datatype"
	"github.com/fiorix/go-diameter/v4/diam/dict"
)

// measure prints calls per second of CPU time: decoding into typed values, encoding into a buffer that is kept.
func measure(folder string, seconds float64) {
	for _, name := range []string{"dwr", "ccr", "ula"} {
		octets := read(folder + "/" + name + ".hex")
		decode := func() *diam.Message {
			message, err := diam.ReadMessage(bytes.NewReader(octets), dict.Default)
			if err != nil {
				log.Fatal(err)
			}
			return message
		}
		message := decode()
		check(name, message.AVP)
		buffer := make([]byte, len(octets))
		report("decode", name, seconds, func() { decode() })
		report("encode", name, seconds, func() {
			if err := message.SerializeTo(buffer); err != nil {
				log.Fatal(err)
			}
		})
		if !bytes.Equal(buffer, octets) {
			log.Fatalf("%s encodes to other octets", name)
		}
	}
}

// check ends the program when an AVP has no typed value.
func check(name string, avps []*diam.AVP) {
	for _, one := range avps {
		switch value := one.Data.(type) {
		case datatype.Unknown:
			fmt.Fprintf(os.Stderr, "%s: AVP %d of vendor %d is unknown\n", name, one.Code, one.VendorID)
		case *diam.GroupedAVP:
			check(name, value.AVP)
		}
	}
}

func read(path string) []byte {
	text, err := os.ReadFile(path)
	if err != nil {
		log.Fatal(err)
	}
	octets, err := hex.DecodeString(strings.TrimSpace(string(text)))
	if err != nil {
		log.Fatal(err)
	}
	return octets
}

func report(operation, name string, seconds float64, call func()) {
	perSecond := 0.0
	for _, duration := range []float64{seconds / 2, seconds} {
		start, count, elapsed := cpuSeconds(), 0, 0.0
		for elapsed < duration {
			for index := 0; index < 100; index++ {
				call()
			}
			count += 100
			elapsed = cpuSeconds() - start
		}
		perSecond = float64(count) / elapsed
	}
	fmt.Printf("{\"operation\":%q,\"message\":%q,\"perSecond\":%.0f}\n", operation, name, perSecond)
}

func cpuSeconds() float64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return float64(usage.Utime.Nano()+usage.Stime.Nano()) / 1e9
}
