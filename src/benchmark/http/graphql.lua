-- Sends the body in the file $BODY to /graphql, with the token $TOKEN if there is one.
local file = assert(io.open(os.getenv("BODY")))
local body = file:read("*a")
file:close()
local headers = { ["Content-Type"] = "application/json" }
if os.getenv("TOKEN") then headers["Authorization"] = "Bearer " .. os.getenv("TOKEN") end
request = function() return wrk.format("POST", "/graphql", headers, body) end
