%% Erlang/OTP's diameter as a peer of the benchmark: it answers Credit-Control-Requests.
%%
%%   erl -noinput -pa DIR -run peer_server main PORT
%%
%% Requests come decoded by charging.dia: each AVP has its typed value.

-module(peer_server).

-export([main/1]).
-export([peer_up/3,
         peer_down/3,
         pick_peer/4,
         prepare_request/3,
         prepare_retransmit/3,
         handle_answer/4,
         handle_error/4,
         handle_request/3]).

-include_lib("diameter/include/diameter.hrl").

main([Port]) ->
    ok = diameter:start(),
    ok = diameter:start_service(?MODULE,
                                [{'Origin-Host', "server.example.com"},
                                 {'Origin-Realm', "example.com"},
                                 {'Vendor-Id', 0},
                                 {'Product-Name', "Erlang/OTP diameter"},
                                 {'Auth-Application-Id', [4]},
                                 {string_decode, false},
                                 {decode_format, map},
                                 {application, [{alias, charging},
                                                {dictionary, charging},
                                                {module, ?MODULE},
                                                {request_errors, answer}]}]),
    {ok, _} = diameter:add_transport(?MODULE,
                                     {listen, [{transport_module, diameter_tcp},
                                               {transport_config, [{reuseaddr, true},
                                                                   {ip, {127,0,0,1}},
                                                                   {port, list_to_integer(Port)}]}]}),
    ok.

peer_up(_Service, _Peer, State) -> State.

peer_down(_Service, _Peer, State) -> State.

pick_peer([Peer | _], _, _Service, _State) -> {ok, Peer}.

prepare_request(Packet, _Service, _Peer) -> {send, Packet}.

prepare_retransmit(Packet, _Service, _Peer) -> {send, Packet}.

handle_answer(_Packet, _Request, _Service, _Peer) -> ok.

handle_error(Reason, _Request, _Service, _Peer) -> {error, Reason}.

handle_request(#diameter_packet{msg = ['CCR' | Request], errors = []}, _Service, {_, Caps}) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Caps,
    {reply, ['CCA' | #{'Session-Id' => maps:get('Session-Id', Request),
                       'Result-Code' => 2001,
                       'Origin-Host' => Host,
                       'Origin-Realm' => Realm,
                       'Auth-Application-Id' => 4,
                       'CC-Request-Type' => maps:get('CC-Request-Type', Request),
                       'CC-Request-Number' => maps:get('CC-Request-Number', Request)}]}.
