// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/html_map.h"
#include "engine/run/run.h"
#include "widgets/map/content/map_content.h"

#include <QString>

#include <memory>

namespace shelf {

struct ExportCall;

/// A column of a web page that colors the books as the window does.
HtmlMapColumn htmlMapColumn(const Dataset& data, const ColorScale& scale, ColorChoice choice);

/// How a map was made, in one line: the data, the method with what a person who draws it again has to say,
/// and how far it can be trusted. faith: null where the map was not measured.
QString mapNote(const Run& run, const Projection& projection, const Faithfulness* faith);

/// "t-SNE"; of principal components also their share of the variance.
QString mapMethodName(const Projection& projection);

/// Measures the map against the vectors that it was drawn from; null where it cannot be told, as of a handful
/// of books.
Result<std::shared_ptr<const Faithfulness>> measuredFaith(const Run& run, const Projection& projection,
                                                          const Progress& progress = {});

/// What the web page of a run's map is made of: the run's name, how the map was made, every column that the
/// window would color by, words in the program's language. The book vectors are searched for neighbors, where
/// the model has them. It borrows from run and projection; may be called in a worker.
/// faith: null where the map was not measured.
HtmlMap htmlMapOf(const Run& run, const Projection& projection, Metric metric = Metric::cosine,
                  int neighbors = 10, const Faithfulness* faith = nullptr);

/// Groups as the window has them.
void putGroups(MapContent& content, BookGroups groups);

/// The books in groups, with the groups above and below them whose names stand on the page as well.
Result<BookGroups> layeredGroups(const ExportCall& call);

/// Adds the columns that only the map itself knows (groups, neighbors kept) and colors by what the map is
/// colored by.
void addMapColumns(HtmlMap& page, const MapContent& content);

} // namespace shelf
