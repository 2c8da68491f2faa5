// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/table_builder.h"
#include "engine/projection/map_parameters.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

using MapParameter = BasicParameter<MapParameters>;
using MapTableBuilder = BasicTableBuilder<MapParameters>;

/// All fields of MapParameters that mean something to the method, in the order of the form: the one place for
/// their names, meanings and limits.
std::span<const MapParameter> mapParameterTable(const LayoutMethod& method);
/// Null where the method has no such key.
const MapParameter* findMapParameter(const LayoutMethod& method, std::string_view key);
/// Sets one by key; keys that mean nothing to the method get those that do as advice.
Status setMapParameter(MapParameters& parameters, std::string_view key, std::string_view value);
/// "key=value" lines of everything that applies, in table order, but for some keys: equal texts mean equal
/// maps of equal vectors.
std::string mapSettingsText(const MapParameters& parameters, std::span<const std::string_view> except = {});
/// Reads such lines back; what is not named keeps its default.
Result<MapParameters> parseMapSettings(std::string_view text);

/// A method by its key; an Error names those there are.
Result<const LayoutMethod*> parseLayoutMethod(std::string_view text);

/// For the tables of methods that keep neighbors: the metric and where the books lie at first.
void addMetricAndStart(MapTableBuilder& table);
/// For a row that always applies.
bool always(const MapParameters&);
/// For a row of the third dimension.
bool inSpace(const MapParameters& parameters);

} // namespace shelf
