-- The same GET again and again; with the ETag or the access token that the settings give.
local common = dofile(os.getenv("BENCH_DIR") .. "/common.lua")

function init()
  common.start()
  wrk.headers["Authorization"] = common.setting("TOKEN")
  wrk.headers["If-None-Match"] = common.setting("ETAG")
end

function response(status)
  common.count(status)
end

function done(summary, latency)
  common.report(summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary)
end
