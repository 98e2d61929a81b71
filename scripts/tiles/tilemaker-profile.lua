-- Reads the objects of an OpenStreetMap extract into the layers of the detailed map (src/map/detailed/detailed-layers.ts).
-- The tags: https://wiki.openstreetmap.org/wiki/Map_features; the functions: https://github.com/systemed/tilemaker, docs/CONFIGURATION.md.
-- Every layer has only the attributes that its style reads.

node_keys = { "place", "natural", "mountain_pass" }
way_keys = {
  "highway", "railway", "aerialway", "waterway", "natural", "landuse", "leisure", "building"
}

-- Class of a road: the number orders the drawing and the zooms. "_link" roads belong to their road.
local ROAD_CLASSES = {
  motorway = 1, trunk = 2, primary = 2, secondary = 3, tertiary = 4,
  unclassified = 5, residential = 5, living_street = 5, road = 5, pedestrian = 5,
  service = 6, track = 7, path = 8, footway = 8, bridleway = 8, steps = 8, cycleway = 8
}
local ROAD_MINZOOMS = { 10, 10, 10, 11, 12, 13, 13, 13 }

local PLACE_RANKS = {
  city = 1, town = 2, village = 3, suburb = 4, hamlet = 5, quarter = 6, neighbourhood = 6,
  isolated_dwelling = 7, locality = 7
}
local PLACE_MINZOOMS = { 10, 10, 10, 12, 12, 13, 13 }

local WATERWAYS = { river = 1, canal = 2, stream = 3 }
local WATERWAY_MINZOOMS = { 10, 11, 12 }

local GROUNDS = {
  landuse = {
    forest = "wood", residential = "built", commercial = "built", industrial = "built", retail = "built",
    vineyard = "orchard", orchard = "orchard", cemetery = "park"
  },
  natural = {
    wood = "wood", glacier = "glacier", scree = "rock", bare_rock = "rock", shingle = "rock", scrub = "scrub",
    wetland = "wetland", beach = "rock"
  },
  leisure = { park = "park", garden = "park", pitch = "park", golf_course = "park" }
}

local RAILS = { rail = 1, narrow_gauge = 1, light_rail = 1, funicular = 1, tram = 2 }

local LIFTS = {
  cable_car = "cabin", gondola = "cabin", mixed_lift = "cabin",
  chair_lift = "chair", drag_lift = "drag", ["t-bar"] = "drag", ["j-bar"] = "drag", platter = "drag",
  rope_tow = "drag", magic_carpet = "drag"
}

-- A lake is named from the zoom at which it has room for its name, by its area in square metres.
local LAKE_NAMES = { { 2e6, 10 }, { 3e5, 11 }, { 6e4, 12 }, { 1.5e4, 13 } }
-- Smaller areas are left out at the smaller zooms.
local AREA_MINZOOMS = { { 4e5, 10 }, { 1e5, 11 }, { 2e4, 12 }, { 4e3, 13 } }

local function nameOf()
  local french = Find("name:fr")
  if french ~= "" then return french end
  return Find("name")
end

-- A whole number of metres; nil when the tag is absent or written with a unit or words.
local function altitudeOf()
  local metres = tonumber(Find("ele"))
  if metres == nil or metres < -500 or metres > 9000 then return nil end
  return math.floor(metres + 0.5)
end

local function zoomForArea(area, steps, last)
  for _, step in ipairs(steps) do
    if area >= step[1] then return step[2] end
  end
  return last
end

function node_function()
  local name = nameOf()
  if name == "" then return end
  local rank = PLACE_RANKS[Find("place")]
  if rank then
    Layer("place", false)
    MinZoom(PLACE_MINZOOMS[rank])
    Attribute("name", name)
    AttributeNumeric("rank", rank)
    local population = tonumber(Find("population")) or 0
    AttributeNumeric("population", population)
    return
  end
  local natural = Find("natural")
  local isPass = Find("mountain_pass") == "yes" or natural == "saddle"
  if not isPass and natural ~= "peak" then return end
  local altitude = altitudeOf()
  Layer("height", false)
  MinZoom(isPass and (Find("mountain_pass") == "yes" and 10 or 12) or (altitude and altitude >= 2000 and 10 or 12))
  Attribute("kind", isPass and "pass" or "peak")
  Attribute("name", name)
  if altitude then AttributeNumeric("altitude", altitude) end
end

local function addRoad(highway)
  local class = ROAD_CLASSES[highway] or ROAD_CLASSES[highway:gsub("_link$", "")]
  if not class or Find("area") == "yes" then return end
  local isTunnel = Find("tunnel") ~= "" and Find("tunnel") ~= "no"
  Layer("road", false)
  MinZoom(ROAD_MINZOOMS[class])
  AttributeNumeric("class", class)
  if highway:find("_link$") then AttributeNumeric("link", 1) end
  if isTunnel then AttributeNumeric("tunnel", 1) end
  if class == 7 or class == 8 then return end
  local ref, name = Find("ref"), Find("name")
  -- In layers of their own: with names, the pieces of a road could not be joined into one line at the smaller zooms.
  if ref ~= "" and class <= 4 then
    Layer("road_ref", false)
    AttributeNumeric("class", class)
    Attribute("ref", ref)
  end
  if name ~= "" then
    Layer("road_name", false)
    AttributeNumeric("class", class)
    Attribute("name", name)
  end
end

local function addWaterway(waterway)
  local class = WATERWAYS[waterway]
  if not class or (Find("tunnel") ~= "" and Find("tunnel") ~= "no") then return end
  Layer("waterway", false)
  MinZoom(WATERWAY_MINZOOMS[class])
  AttributeNumeric("class", class)
  local name = nameOf()
  if name ~= "" then Attribute("name", name) end
end

local function addWater()
  local area = Area()
  Layer("water", true)
  MinZoom(zoomForArea(area, AREA_MINZOOMS, 13))
  local name = nameOf()
  -- The name of a river stands along its line.
  if name == "" or Find("water") == "river" or Find("waterway") == "riverbank" then return end
  LayerAsCentroid("water_name")
  MinZoom(zoomForArea(area, LAKE_NAMES, 14))
  Attribute("name", name)
end

local function groundOf()
  for key, kinds in pairs(GROUNDS) do
    local kind = kinds[Find(key)]
    if kind then return kind end
  end
end

function way_function()
  local highway = Find("highway")
  if highway ~= "" then addRoad(highway) end
  local rail = RAILS[Find("railway")]
  if rail then
    Layer("rail", false)
    local isSide = Find("service") ~= ""
    MinZoom((isSide or rail == 2) and 13 or 10)
    AttributeNumeric("class", isSide and 2 or rail)
    if Find("tunnel") ~= "" and Find("tunnel") ~= "no" then AttributeNumeric("tunnel", 1) end
  end
  local lift = LIFTS[Find("aerialway")]
  if lift then
    Layer("lift", false)
    MinZoom(lift == "drag" and 12 or 11)
    Attribute("kind", lift)
    local name = nameOf()
    if name ~= "" then Attribute("name", name) end
  end
  local waterway, natural = Find("waterway"), Find("natural")
  if natural == "coastline" then
    Layer("waterway", false)
    AttributeNumeric("class", 0)
    return
  end
  if waterway ~= "" and waterway ~= "riverbank" then addWaterway(waterway) end
  if not IsClosed() then return end
  if natural == "water" or waterway == "riverbank" or Find("landuse") == "reservoir" then return addWater() end
  if Find("building") ~= "" and Find("building") ~= "no" then
    Layer("building", true)
    MinZoom(Area() >= 150 and 13 or 14)
    return
  end
  local ground = groundOf()
  if ground then
    Layer("ground", true)
    MinZoom(zoomForArea(Area(), AREA_MINZOOMS, 14))
    Attribute("kind", ground)
  end
end

-- Contours and shading have their own files (draw-relief.ts), whose columns are numbers.
function attribute_function(attributes, layer)
  return attributes
end
