import { COSTING, MOST_HOURS } from "./conditions.ts";

/** The engine gives up a search at this cost per metre of its longest distance: Valhalla's thor/timedistancematrix. */
const METRES_PER_SECOND = 56;
/** Farther positions are on no road. */
const FARTHEST_SNAP_KM = 2;
const SILENT = { type: "", color: false, file_name: "" } as const;

const proxy = (name: string) => ({ proxy: `ipc:///tmp/${name}` });

/** Parts that the engine requires, and that no matrix uses. */
const UNUSED = {
  meili: {
    mode: "auto",
    customizable: [],
    verbose: false,
    logging: SILENT,
    service: proxy("meili"),
    grid: { size: 500, cache_size: 100_240 },
    default: {
      beta: 3,
      breakage_distance: 2000,
      geometry: false,
      gps_accuracy: 5,
      interpolation_distance: 10,
      max_route_distance_factor: 5,
      max_route_time_factor: 5,
      max_search_radius: 100,
      route: true,
      search_radius: 50,
      sigma_z: 4.07,
      turn_penalty_factor: 0,
    },
  },
  httpd: {
    service: {
      listen: "tcp://*:8002",
      loopback: "ipc:///tmp/loopback",
      interrupt: "ipc:///tmp/interrupt",
      drain_seconds: 28,
      shutdown_seconds: 1,
      timeout_seconds: -1,
    },
  },
  statsd: { port: 8125, prefix: "valhalla" },
} as const;

export interface EngineSite {
  readonly graphFolder: string;
  readonly cores: number;
}

/**
 * Configuration of the engine, for its graph in a folder. One search from the place finds the ways of all its origins
 * (`timedistancematrix`): thirty times as fast as the engine's default, for many origins of one place.
 */
export function engineConfig({ graphFolder, cores }: EngineSite): object {
  const logging = { ...SILENT, long_request: 100 };
  return {
    mjolnir: {
      tile_dir: graphFolder,
      concurrency: cores,
      id_table_size: 1_300_000_000,
      max_cache_size: 1_000_000_000,
      hierarchy: true,
      shortcuts: true,
      include_driveways: true,
      reclassify_links: true,
      data_processing: {
        allow_alt_name: false,
        apply_country_overrides: true,
        grid_divisions_within_tile: 32,
        infer_internal_intersections: true,
        infer_turn_channels: true,
        scan_tar: false,
        use_admin_db: false,
        use_direction_on_ways: false,
        use_rest_area: false,
        use_urban_tag: false,
      },
      logging: SILENT,
    },
    loki: {
      actions: ["locate", "route", "sources_to_targets", "status"],
      logging,
      service: proxy("loki"),
      service_defaults: {
        heading_tolerance: 60,
        minimum_reachability: 50,
        node_snap_tolerance: 5,
        radius: 0,
        search_cutoff: 1000 * FARTHEST_SNAP_KM,
        street_side_max_distance: 1000,
        street_side_tolerance: 5,
      },
      use_connectivity: true,
    },
    thor: {
      logging: { ...logging, long_request: 110 },
      service: proxy("thor"),
      source_to_target_algorithm: "timedistancematrix",
      max_reserved_labels_count_astar: 2_000_000,
      max_reserved_labels_count_bidir_astar: 1_000_000,
      max_reserved_labels_count_bidir_dijkstras: 2_000_000,
      max_reserved_labels_count_dijkstras: 4_000_000,
      extended_search: false,
      clear_reserved_memory: false,
    },
    odin: { logging: SILENT, markup_formatter: { markup_enabled: false }, service: proxy("odin") },
    ...UNUSED,
    service_limits: serviceLimits(),
  };
}

function serviceLimits(): object {
  return {
    [COSTING]: {
      max_distance: 5_000_000,
      max_locations: 20_000,
      max_matrix_distance: METRES_PER_SECOND * 3600 * MOST_HOURS,
      max_matrix_location_pairs: 1_000_000,
      min_transit_walking_distance: 1,
      max_transit_walking_distance: 10_000,
    },
    max_exclude_locations: 50,
    max_exclude_polygons_length: 10_000_000,
    max_radius: 200,
    max_reachability: 100,
    max_timedep_distance: 500_000,
    max_timedep_distance_matrix: 0,
    max_alternates: 0,
    max_distance_disable_hierarchy_culling: 0,
    allow_hard_exclusions: false,
    hierarchy_limits: { allow_modification: false },
    isochrone: {
      max_contours: 1,
      max_distance: 25_000,
      max_locations: 1,
      max_time_contour: 120,
      max_distance_contour: 200,
    },
    skadi: { max_shape: 1, min_resample: 10 },
    trace: {
      max_distance: 1,
      max_gps_accuracy: 1,
      max_search_radius: 1,
      max_shape: 1,
      max_alternates: 0,
      max_alternates_shape: 1,
    },
    status: { allow_verbose: false },
    centroid: { max_distance: 1, max_locations: 1 },
  };
}
