-- Shared by the load scripts: settings come as environment variables, the result goes out as one line of JSON.
local common = {}
local threads = {}

function common.setting(name)
  return os.getenv("BENCH_" .. name)
end

function common.lines(name)
  local lines = {}
  for line in io.lines(common.setting("DIR") .. "/" .. name) do
    lines[#lines + 1] = line
  end
  return lines
end

function common.escape(words)
  return (words:gsub("[^%w]", function(c) return c == " " and "+" or string.format("%%%02X", c:byte()) end))
end

-- wrk calls setup once for each thread and done once for all.
function setup(thread)
  thread:set("thread", #threads)
  threads[#threads + 1] = thread
end

function common.count(status)
  if status >= 400 then
    refused = (refused or 0) + 1
    if refused == 1 then
      first_refusal = status
    end
  end
end

function common.start()
  math.randomseed(tonumber(common.setting("SEED")) * 16 + thread)
  refused = 0
end

function common.total(name)
  local sum = 0
  for _, each in ipairs(threads) do
    sum = sum + (each:get(name) or 0)
  end
  return sum
end

local function first_status()
  for _, each in ipairs(threads) do
    if each:get("first_refusal") then
      return each:get("first_refusal")
    end
  end
  return 0
end

-- rate a second, and the middle and the 99th percentile in milliseconds
function common.report(done, p50, p99, summary)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format('BENCH {"rate": %.2f, "p50": %.3f, "p99": %.3f, "refused": %d, "status": %d, "failed": %d}',
    done / (summary.duration / 1e6), p50, p99, common.total("refused"), first_status(), failed))
end

function common.all()
  return threads
end

return common
