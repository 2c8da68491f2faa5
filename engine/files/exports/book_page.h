// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"
#include "engine/projection/projection.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// What a page that recommends is made of. Nothing of it is kept after the call.
struct BookPage {
    const Run* run = nullptr;
    std::string title;               ///< empty: the run's name
    const Projection* map = nullptr; ///< of the books; its first two dimensions are shown. Null: no map
    /// Readers on the page; empty: all, or as many as leave the page below kBookPageBytes.
    std::span<const std::int32_t> users = {};
    Metric metric = Metric::cosine; ///< of nearest books
    std::string language = "en";    ///< BCP 47; also decides how numbers are written
    /// What the page says, in English, and what it is to say instead.
    std::vector<std::pair<std::string, std::string>> words = {};
};

inline constexpr std::size_t kBookPageBytes = 2'900'000;

/// All that exportBookPage() may write.
extern const ExportFile kBookPageFiles[7];

/// A page that works out recommendations in the browser, from the folder itself or by a server, and asks no
/// network for anything: index.html with its style and script, and what it knows as scripts, since browsers
/// refuse to read other files of a folder. Models with a ScoreGraph travel as that, rows of readers and books
/// as float32 bit for bit; of others, and for readers that the model has learned nothing about, the ten books
/// that a Recommender has for a reader do. Covers are named but not fetched before a person asks for it.
Result<WrittenFiles> exportBookPage(const BookPage& page, const std::string& folder,
                                    const Progress& progress = {});

/// Ascending: readers that a page of the run has room for where nobody chose any, evenly drawn where not all
/// fit.
std::vector<std::int32_t> readersOnPage(const Run& run);

} // namespace shelf
