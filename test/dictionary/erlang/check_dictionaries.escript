#!/usr/bin/env escript
%%! -noshell
%% Prints for each file whether Erlang's dictionary compiler takes it: "ok" or the fault.

main(Files) ->
    [io:format("~s~n", [verdict(diameter_make:codec(File, [return]))]) || File <- Files].

verdict({ok, _}) ->
    "ok";
verdict({error, Reason}) ->
    lists:flatten(io_lib:format("refused ~0p", [Reason])).
