// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/projection/map_parameters.h"
#include "engine/run/parameter_table.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

using MapParameter = BasicParameter<MapParameters>;

/// All fields of MapParameters in the order of the form: the one place for their names, meanings and limits.
std::span<const MapParameter> mapParameterTable();
/// Null where there is no such key.
const MapParameter* findMapParameter(std::string_view key);
/// Sets one by key; unknown keys, and those that mean nothing to the method, get the ones that do as advice.
Status setMapParameter(MapParameters& parameters, std::string_view key, std::string_view value);
/// "key=value" lines of everything that applies, in table order: equal texts mean equal maps of equal
/// vectors.
std::string mapSettingsText(const MapParameters& parameters);
/// Reads such lines back; what is not named keeps its default.
Result<MapParameters> parseMapSettings(std::string_view text);

/// "pca", "tsne", "umap", "axes".
std::string_view mapMethodName(MapMethod method);
Result<MapMethod> parseMapMethod(std::string_view text);

} // namespace shelf
