-- A reviewer approves applications that wait, each once.
local common = dofile(os.getenv("BENCH_DIR") .. "/common.lua")
local ids, mine

function init()
  common.start()
  ids = common.lines("to-approve.txt")
  mine = thread + 1
  wrk.headers["Authorization"] = common.setting("TOKEN")
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["If-Match"] = '"0"'
end

function request()
  local id = ids[mine] or "none-left"
  mine = mine + tonumber(common.setting("THREADS"))
  wrk.headers["Idempotency-Key"] = "approve-" .. id
  return wrk.format("POST", "/api/v1/applications/" .. id .. "/approval", nil, "{}")
end

function response(status)
  common.count(status)
end

function done(summary, latency)
  common.report(summary.requests, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary)
end
