// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/parameter_text.h"
#include "engine/run/table_builder.h"

namespace shelf {

namespace {

constexpr std::int64_t kMaxWidth = 1024;
constexpr std::int64_t kMaxUnits = 8192;
constexpr std::size_t kMaxLayers = 16;

bool isNcf(const RunSettings& s)
{
    return s.family == ModelFamily::ncf;
}

bool hasProduct(const RunSettings& s)
{
    return isNcf(s) && s.ncf.kind != NcfKind::mlp;
}

bool hasTower(const RunSettings& s)
{
    return isNcf(s) && s.ncf.kind != NcfKind::gmf;
}

bool isFused(const RunSettings& s)
{
    return isNcf(s) && s.ncf.kind == NcfKind::neumf;
}

std::string towerText(const RunSettings& s)
{
    return unitsText(s.ncf.layers);
}

Status setTower(RunSettings& s, std::string_view text)
{
    auto layers = parseUnits(text, kMaxUnits);
    if (!layers)
        return layers.error();
    if (layers->size() < 2 || layers->size() > kMaxLayers)
        return Error::usageError(std::to_string(layers->size()) + " layers make no tower",
                                 "Give 2 to " + std::to_string(kMaxLayers));
    if (layers->front() % 2 != 0)
        return Error::usageError(std::to_string(layers->front()) + " cannot be halved",
                                 "The first layer holds a reader's and a book's vector: give an even number");
    s.ncf.layers = std::move(*layers);
    return {};
}

} // namespace

void addGraphParameters(TableBuilder& t)
{
    using namespace fields;
    t.group("Model");
    t.add(choice(
              "ncf_kind", "Network",
              "gmf multiplies the two vectors, mlp feeds them to dense layers, neumf does both.",
              [](auto& s) -> auto& { return s.ncf.kind; }),
          isNcf);
    t.add(integer<1, kMaxWidth>(
              "gmf_factors", "GMF factors", "Length of the vectors that are multiplied.",
              [](auto& s) -> auto& { return s.ncf.gmfFactors; }),
          hasProduct);
    Parameter tower;
    tower.key = "tower";
    tower.label = "Tower";
    tower.meaning = "Units of the dense layers, widest first and separated by commas; the first holds the "
                    "reader's and the book's vector side by side.";
    tower.type = ParameterType::list;
    tower.get = towerText;
    tower.set = setTower;
    t.add(std::move(tower), hasTower);
    t.add(integer<1, 100>(
              "negatives", "Negatives",
              "How many books that the reader has not rated stand against each rating, drawn anew each "
              "epoch.",
              [](auto& s) -> auto& { return s.ncf.negatives; }),
          isNcf);
    t.add(boolean(
              "pretrain", "Pre-training",
              "Trains the two halves of the network on their own first and starts from both.",
              [](auto& s) -> auto& { return s.ncf.pretrain; }),
          isFused);
    t.add(integer<1, 10'000>(
              "pretrain_epochs", "Pre-training epochs", "Epochs of each half on its own.",
              [](auto& s) -> auto& { return s.ncf.pretrainEpochs; }),
          [](const RunSettings& s) { return isFused(s) && s.ncf.pretrain; });
    t.add(integer<0, 8>(
              "graph_layers", "Graph layers",
              "How many steps away readers and books still shape a vector; 0 leaves the graph out.",
              [](auto& s) -> auto& { return s.lightGcn.layers; }),
          [](const RunSettings& s) { return s.family == ModelFamily::lightGcn; });
}

} // namespace shelf
