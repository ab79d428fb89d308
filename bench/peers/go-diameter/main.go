// go-diameter as a peer of the benchmark: `server PORT` answers CCRs, `codec FOLDER MILLISECONDS` times its codec.
package main

import (
	"log"
	"os"
	"strconv"
)

func main() {
	switch os.Args[1] {
	case "server":
		serve(os.Args[2])
	case "codec":
		milliseconds, err := strconv.Atoi(os.Args[3])
		if err != nil {
			log.Fatal(err)
		}
		measure(os.Args[2], float64(milliseconds)/1000)
	default:
		log.Fatalf("no such command: %s", os.Args[1])
	}
}
