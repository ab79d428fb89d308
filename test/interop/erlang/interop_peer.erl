%% A Diameter node on Erlang/OTP's diameter application: it listens or dials, answers credit-control and accounting
%% requests, and does what it is told by lines on standard input. It prints one line for each event.
%%
%%   erl -noshell -pa DIR -run interop_peer main listen IDENTITY REALM PORT WATCHDOG_MS
%%   erl -noshell -pa DIR -run interop_peer main dial   IDENTITY REALM PORT WATCHDOG_MS
%%
%% Lines on standard input:
%%   ccr DESTINATION_REALM TYPE NUMBER   sends a Credit-Control-Request, prints "answer ccr RESULT GRANTED"
%%   acr DESTINATION_REALM TYPE NUMBER   sends an Accounting-Request, prints "answer acr RESULT"
%%   flood DESTINATION_REALM COUNT INTERVAL_MS   sends that many CCRs, prints "flood GOOD FAILED" when all have ended
%%   disconnect                          ends every connection with DPR
%% It ends at the end of standard input, that is, with whoever started it.

-module(interop_peer).

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

-define(GRANTED_OCTETS, 1000000).

main([Role, Identity, Realm, Port, Watchdog]) ->
    ok = diameter:start(),
    Main = self(),
    spawn_link(fun() -> print_events(Main) end),
    receive subscribed -> ok end,
    ok = diameter:start_service(?MODULE, service(Identity, Realm)),
    {ok, _} = diameter:add_transport(?MODULE, transport(Role, list_to_integer(Port), list_to_integer(Watchdog))),
    say("ready", []),
    obey().

transport("listen", Port, Watchdog) ->
    {listen, [{transport_module, diameter_tcp},
              {transport_config, [{reuseaddr, true}, {ip, {127,0,0,1}}, {port, Port}]},
              {watchdog_config, watchdog_config()},
              {watchdog_timer, Watchdog}]};
transport("dial", Port, Watchdog) ->
    {connect, [{transport_module, diameter_tcp},
               {transport_config, [{ip, {127,0,0,1}}, {raddr, {127,0,0,1}}, {rport, Port}]},
               {connect_timer, 1000},
               {watchdog_config, watchdog_config()},
               {watchdog_timer, Watchdog}]}.

%% A peer that comes back is taken at once, not after three DWAs (RFC 3539): tests have no time for that.
watchdog_config() -> [{okay, 0}].

service(Identity, Realm) ->
    [{'Origin-Host', Identity},
     {'Origin-Realm', Realm},
     {'Vendor-Id', 0},
     {'Product-Name', "Erlang/OTP diameter"},
     {'Origin-State-Id', diameter:origin_state_id()},
     {'Auth-Application-Id', [4]},
     {'Acct-Application-Id', [3]},
     {string_decode, false},
     {decode_format, map},
     {application, [{alias, charging},
                    {dictionary, credit_control},
                    {module, ?MODULE},
                    {request_errors, answer}]},
     {application, [{alias, accounting},
                    {dictionary, diameter_gen_acct_rfc6733},
                    {module, ?MODULE},
                    {request_errors, answer}]}].

%% Commands ------------------------------------------------------------------------------------------------------------

obey() ->
    case io:get_line("") of
        Line when is_list(Line) ->
            command(string:lexemes(Line, " \n")),
            obey();
        _ ->
            halt(0)
    end.

command(["ccr", Realm, Type, Number]) ->
    call(charging, ccr, credit_control_request(Realm, list_to_integer(Type), list_to_integer(Number)));
command(["acr", Realm, Type, Number]) ->
    call(accounting, acr, ['ACR', {'Session-Id', diameter:session_id(identity())},
                           {'Destination-Realm', Realm},
                           {'Acct-Application-Id', 3},
                           {'Accounting-Record-Type', list_to_integer(Type)},
                           {'Accounting-Record-Number', list_to_integer(Number)}]);
command(["flood", Realm, Count, Interval]) ->
    spawn_link(fun() -> flood(Realm, list_to_integer(Count), list_to_integer(Interval)) end);
command(["disconnect"]) ->
    %% stop_service says DPR to every peer and waits for the answers
    say("stopped ~p", [diameter:stop_service(?MODULE)]);
command(Other) ->
    say("unknown command ~p", [Other]).

credit_control_request(Realm, Type, Number) ->
    ['CCR', {'Session-Id', diameter:session_id(identity())},
            {'Destination-Realm', Realm},
            {'Auth-Application-Id', 4},
            {'Service-Context-Id', <<"32251@3gpp.org">>},
            {'CC-Request-Type', Type},
            {'CC-Request-Number', Number},
            {'Subscription-Id', [#{'Subscription-Id-Type' => 0,
                                   'Subscription-Id-Data' => <<"49170123456">>}]},
            {'Multiple-Services-Credit-Control',
             [#{'Rating-Group' => [1],
                'Requested-Service-Unit' => [#{'CC-Total-Octets' => [?GRANTED_OCTETS]}]}]}].

%% Each request in a process of its own, so that none waits for another.
flood(Realm, Count, Interval) ->
    Self = self(),
    lists:foreach(fun(Number) ->
                          spawn_link(fun() -> Self ! {ended, flood_one(Realm, Number)} end),
                          timer:sleep(Interval)
                  end,
                  lists:seq(1, Count)),
    Ends = [receive {ended, End} -> End end || _ <- lists:seq(1, Count)],
    Good = length([good || good <- Ends]),
    say("flood ~w ~w", [Good, Count - Good]).

flood_one(Realm, Number) ->
    case diameter:call(?MODULE, charging, credit_control_request(Realm, 1, Number), [{timeout, 8000}]) of
        {ok, 2001, _} -> good;
        _             -> failed
    end.

call(Application, Name, Request) ->
    case diameter:call(?MODULE, Application, Request, [{timeout, 10000}]) of
        {ok, Result, Granted} -> say("answer ~s ~p ~p", [Name, Result, Granted]);
        Other                 -> say("failed ~s ~p", [Name, Other])
    end.

identity() ->
    diameter:service_info(?MODULE, 'Origin-Host').

%% Events --------------------------------------------------------------------------------------------------------------

print_events(Main) ->
    true = diameter:subscribe(?MODULE),
    Main ! subscribed,
    print_next_event().

print_next_event() ->
    receive
        #diameter_event{info = Info} ->
            say("event ~s", [event(Info)]),
            print_next_event()
    end.

event({up, _, {_, Caps}, _, _})           -> io_lib:format("up ~s", [remote_host(Caps)]);
event({up, _, {_, Caps}, _})              -> io_lib:format("up ~s", [remote_host(Caps)]);
event({down, _, {_, Caps}, _})            -> io_lib:format("down ~s", [remote_host(Caps)]);
event({watchdog, _, _, {From, To}, _})    -> io_lib:format("watchdog ~p ~p", [From, To]);
event(Other)                              -> io_lib:format("~0p", [Other]).

remote_host(#diameter_caps{origin_host = {_, Host}}) -> Host.

%% One write a line, so that lines of several processes don't mix.
say(Format, Args) ->
    io:put_chars([io_lib:format(Format, Args), "\n"]).

%% Callbacks of diameter_app -------------------------------------------------------------------------------------------

peer_up(_Service, _Peer, State) -> State.

peer_down(_Service, _Peer, State) -> State.

pick_peer([Peer | _], _, _Service, _State) -> {ok, Peer};
pick_peer([], _, _Service, _State)         -> false.

prepare_request(#diameter_packet{msg = [Name | Avps]}, _Service, {_, Caps}) ->
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Caps,
    {send, [Name, {'Origin-Host', Host}, {'Origin-Realm', Realm} | Avps]}.

prepare_retransmit(Packet, _Service, _Peer) -> {send, Packet}.

handle_answer(#diameter_packet{msg = [_ | Answer], errors = []}, _Request, _Service, _Peer) ->
    {ok, maps:get('Result-Code', Answer), granted(Answer)};
handle_answer(#diameter_packet{errors = Errors}, _Request, _Service, _Peer) ->
    {error, {bad_answer, Errors}}.

handle_error(Reason, _Request, _Service, _Peer) -> {error, Reason}.

handle_request(#diameter_packet{msg = [Name | Request], errors = []}, _Service, {_, Caps}) ->
    say("request ~s ~0p", [Name, summary(Name, Request)]),
    #diameter_caps{origin_host = {Host, _}, origin_realm = {Realm, _}} = Caps,
    {reply, answer(Name, Request, #{'Session-Id' => maps:get('Session-Id', Request),
                                    'Result-Code' => 2001,
                                    'Origin-Host' => Host,
                                    'Origin-Realm' => Realm})};
handle_request(#diameter_packet{errors = Errors}, _Service, _Peer) ->
    %% diameter answers with the right Result-Code and Failed-AVP by itself
    say("faulty request ~0p", [Errors]),
    {answer_message, 5012}.

answer('CCR', Request, Common) ->
    ['CCA' | maps:merge(Common,
                        #{'Auth-Application-Id' => 4,
                          'CC-Request-Type' => maps:get('CC-Request-Type', Request),
                          'CC-Request-Number' => maps:get('CC-Request-Number', Request),
                          'Multiple-Services-Credit-Control' =>
                              [#{'Rating-Group' => Group,
                                 'Granted-Service-Unit' => [#{'CC-Total-Octets' => [?GRANTED_OCTETS]}]}
                               || #{'Rating-Group' := Group}
                                      <- maps:get('Multiple-Services-Credit-Control', Request, [])]})];
answer('ACR', Request, Common) ->
    ['ACA' | maps:merge(Common,
                        #{'Acct-Application-Id' => 3,
                          'Accounting-Record-Type' => maps:get('Accounting-Record-Type', Request),
                          'Accounting-Record-Number' => maps:get('Accounting-Record-Number', Request)})].

summary('CCR', #{'CC-Request-Type' := Type, 'CC-Request-Number' := Number}) -> {Type, Number};
summary('ACR', #{'Accounting-Record-Type' := Type, 'Accounting-Record-Number' := Number}) -> {Type, Number}.

%% The octets granted to each rating group.
granted(Answer) ->
    [Octets || #{'Granted-Service-Unit' := [#{'CC-Total-Octets' := [Octets]}]}
                   <- maps:get('Multiple-Services-Credit-Control', Answer, [])].
