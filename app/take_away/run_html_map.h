// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/html_map.h"
#include "engine/run/run.h"
#include "widgets/map/content/map_content.h"

namespace shelf {

/// A column of a web page that colors the books as the window does.
HtmlMapColumn htmlMapColumn(const Dataset& data, const ColorScale& scale, ColorChoice choice);

/// What the web page of a run's map is made of: the run's name, how the map was made, every column that the
/// window would color by, words in the program's language. The book vectors are searched for neighbors, where
/// the model has them. It borrows from run and projection; may be called in a worker.
/// faith: null where the map was not measured.
HtmlMap htmlMapOf(const Run& run, const Projection& projection, Metric metric = Metric::cosine,
                  int neighbors = 10, const Faithfulness* faith = nullptr);

/// Adds the columns that only the map itself knows (groups, neighbors kept) and colors by what the map is
/// colored by.
void addMapColumns(HtmlMap& page, const MapContent& content);

} // namespace shelf
