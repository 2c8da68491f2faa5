// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/parameter_text.h"
#include "engine/run/table_builder.h"

namespace shelf {

namespace {

constexpr std::int64_t kMaxUnits = 1024;
constexpr std::size_t kMaxLayers = 8;

bool isTwoTower(const RunSettings& s)
{
    return s.family == ModelFamily::twoTower;
}

std::string layersText(const RunSettings& s)
{
    return unitsText(s.twoTower.layers);
}

Status setLayers(RunSettings& s, std::string_view text)
{
    auto layers = parseUnits(text, kMaxUnits);
    if (!layers)
        return layers.error();
    if (layers->empty() || layers->size() > kMaxLayers)
        return Error::usageError("A tower has 1 to " + std::to_string(kMaxLayers) + " layers",
                                 "Give the units of each, such as 64,32");
    s.twoTower.layers = std::move(*layers);
    return {};
}

Parameter layersField()
{
    Parameter p;
    p.key = "tower_layers";
    p.label = "Tower layers";
    p.meaning = "Units of the dense layers of each tower, separated by commas; the last is the length of the "
                "vectors that are multiplied.";
    p.type = ParameterType::list;
    p.get = layersText;
    p.set = setLayers;
    return p;
}

} // namespace

void addTwoTowerParameters(TableBuilder& t)
{
    using namespace fields;
    t.group("Model");
    t.add(integer<1, 1024>(
              "feature_embedding", "Feature vector", "Length of the vector that each value of a feature has.",
              [](auto& s) -> auto& { return s.twoTower.embedding; }),
          isTwoTower);
    t.add(layersField(), isTwoTower);
    t.add(boolean(
              "user_id", "Reader id",
              "Who the reader is counts as a feature too: better for known readers, of no use to new ones. "
              "Used in any case where nothing else is known of readers.",
              [](auto& s) -> auto& { return s.twoTower.userId; }),
          isTwoTower);
    t.add(boolean(
              "book_id", "Book id",
              "Each book has a vector of its own beside those of its words; without it books are told "
              "apart by their features alone.",
              [](auto& s) -> auto& { return s.twoTower.bookId; }),
          isTwoTower);
    t.add(boolean(
              "book_columns", "Catalogue columns",
              "Authors, language, year, genre and whatever else the catalogue has are features of the books.",
              [](auto& s) -> auto& { return s.twoTower.bookColumns; }),
          isTwoTower);
    t.add(
        integer<0, 100'000>(
            "time_buckets", "Time buckets",
            "The time of a rating is a feature, cut into this many spans of equal length; 0: times are left "
            "out.",
            [](auto& s) -> auto& { return s.twoTower.timeBuckets; }),
        isTwoTower);
    t.add(integer<1, 1000>(
              "number_buckets", "Number buckets",
              "Columns of numbers, such as ages, are cut into this many groups of about equal size.",
              [](auto& s) -> auto& { return s.twoTower.numberBuckets; }),
          isTwoTower, kAdvanced);
    t.add(boolean(
              "normalized_numbers", "Numbers as such",
              "Numbers enter the towers as they are too, brought to mean 0 and variance 1.",
              [](auto& s) -> auto& { return s.twoTower.normalizedNumbers; }),
          isTwoTower, kAdvanced);
    t.add(integer<1, 1'000'000>(
              "max_words", "Words",
              "So many of the most frequent words of titles have vectors; the rest share one.",
              [](auto& s) -> auto& { return s.twoTower.maxTokens; }),
          isTwoTower, kAdvanced);
    t.add(real(
              "temperature", "Temperature",
              "Scores are divided by it in training; below 1 the model is pressed to tell books apart more "
              "sharply.",
              [](auto& s) -> auto& { return s.twoTower.temperature; },
              [] {
                  return Range{1e-3, 1e3};
              }),
          isTwoTower, kAdvanced);
    t.add(choice(
              "sampling_correction", "Popularity correction",
              "Popular books are met more often as wrong answers; logq makes up for it for all books of a "
              "batch, corrected for all but the right answer.",
              [](auto& s) -> auto& { return s.twoTower.correction; }),
          isTwoTower, kAdvanced);
    t.add(boolean(
              "remove_accidental_hits", "Remove accidental hits",
              "Further copies of the right answer in a batch no longer count as wrong answers.",
              [](auto& s) -> auto& { return s.twoTower.removeAccidentalHits; }),
          isTwoTower, kAdvanced);
}

} // namespace shelf
