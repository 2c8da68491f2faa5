// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"
#include "engine/vectors/vector_format.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Which row of a table belongs to which id.
enum class IdOrder {
    automatic,  ///< as the sizes tell
    number,     ///< the id is the number of the row
    sorted,     ///< the ids that are rated, each once, sorted (as numbers where all are)
    appearance, ///< the same in the order in which the ratings name them first
};

/// An IdOrder by its word.
struct IdOrderWord {
    std::string_view key;
    IdOrder order;
};
/// The first is what holds where nothing is said.
std::span<const IdOrderWord> idOrderWords();

/// RunSettings::preset of such runs, of which there is no preset.
inline constexpr std::string_view kKerasPreset = "keras";

struct KerasImport {
    std::string bookLayer = {}; ///< the embedding of the books; empty: as the names tell
    IdOrder books = IdOrder::automatic;
    IdOrder users = IdOrder::automatic;
};

/// A Keras model of one of the tutorials' shapes (see KerasGraph) as a run of these data, whose every rating
/// counts as training: it predicts and recommends as Keras does. Its settings say how it was made
/// (ImportedModel). What was assumed of layers and ids is added
/// to `notes`, as sentences. Refused where a table has not enough rows for the ids of the ratings.
Result<Run> importKeras(const std::string& path, const std::shared_ptr<const Dataset>& data,
                        const KerasImport& options, std::vector<std::string>& notes,
                        const Progress& progress = {});

} // namespace shelf
