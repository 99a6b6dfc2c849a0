-- A search with two words and a filter that are other ones each time, so that no answer is one given before.
local common = dofile(os.getenv("BENCH_DIR") .. "/common.lua")
local words, filters

function init()
  common.start()
  wrk.headers["Authorization"] = common.setting("TOKEN")
  words = common.lines("words.txt")
  filters = { "", "&costClass=free", "&costClass=funded", "&costClass=free&costClass=funded" }
end

function request()
  local typed = words[math.random(#words)] .. " " .. words[math.random(#words)]
  return wrk.format("GET", "/api/v1/courses?q=" .. common.escape(typed) .. filters[math.random(#filters)])
end

function response(status)
  common.count(status)
end

function done(summary, latency)
  common.report(summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary)
end
