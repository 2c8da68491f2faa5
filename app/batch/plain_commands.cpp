// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/batch.h"

namespace shelf {

BatchCommands plainCommands()
{
    static constexpr BatchCommand kCommands[] = {
        {"sample", addSampleCommand},     {"info", addInfoCommand},
        {"presets", addPresetsCommand},   {"train", addTrainCommand},
        {"evaluate", addEvaluateCommand}, {"recommend", addRecommendCommand},
        {"blend", addBlendCommand},       {"neighbors", addNeighborsCommand},
        {"clusters", addClustersCommand}, {"map", addMapCommand},
        {"compare", addCompareCommand},   {"leaderboard", addLeaderboardCommand},
        {"search", addSearchCommand},     {"work", addWorkCommand},
        {"serve", addServeCommand},       {"cache", addCacheCommand},
        {"import", addImportCommand},     {"prepare", addPrepareCommand},
        {"bench", addBenchCommand}};
    return kCommands;
}

} // namespace shelf
