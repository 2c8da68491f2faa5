// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/models/network/network.h"
#include "engine/models/network/network_training.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"
#include "engine/training/mini_batches.h"
#include "engine/training/start_model.h"

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

RunSettings goodbooksNeural()
{
    return {}; // the structs' own defaults are this system
}

RunSettings neuralFactorization()
{
    RunSettings s;
    s.of<NetworkParameters>().bookEmbedding = 8;
    s.of<NetworkParameters>().userEmbedding = 5;
    s.of<NetworkParameters>().embeddingDropout = 0.2;
    s.of<NetworkParameters>().hidden = {100, 50, 20};
    s.of<NetworkParameters>().activations = {Activation::linear, Activation::linear, Activation::relu};
    s.training.loss = Loss::mae;
    s.training.batchSize = 32;
    s.training.epochs = 250;
    s.training.optimizer.learningRate = 5e-3;
    return s;
}

RunSettings goodbooksDeep()
{
    RunSettings s;
    s.of<NetworkParameters>().bookEmbedding = 10;
    s.of<NetworkParameters>().userEmbedding = 10;
    s.of<NetworkParameters>().hidden = {128, 32};
    s.of<NetworkParameters>().activations = {Activation::relu, Activation::relu};
    s.of<NetworkParameters>().outputActivation = Activation::linear;
    s.training.batchSize = 1024;
    s.training.epochs = 20;
    s.training.steps = 200;
    s.training.optimizer.learningRate = 5e-3;
    return s;
}

std::vector<Preset> presetList()
{
    return {
        {"goodbooks-neural",
         trNoop("Goodbooks neural regressor"),
         trNoop(
             "Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural "
             "network. "
             "Shows over-fitting after a few epochs; the best epoch is kept."),
         goodbooksNeural(),
         PresetGroup::system,
         trNoop(
             "Every book and every reader has a vector of 15 numbers, drawn at random at first. The two "
             "are laid end to end and go through a layer of 128 units to one predicted rating; training "
             "changes vectors and weights together so that the squared error falls. It learns fast and "
             "soon knows its own ratings by heart: the training loss keeps falling while the loss on "
             "held-out ratings turns. Good for a first map; biases are not built in and must be learned by "
             "the network."),
         trNoop("A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of "
         "He et al., Neural Collaborative Filtering, WWW 2017."),
         trNoop("a first map of a library within seconds"),
         {},
         true},
        {"neural-mf", trNoop("Neural factorization"),
         trNoop("Vectors with dropout and three dense layers, trained on plain rather than squared errors. "
                "Slow to "
                "learn: "
                "up to 250 epochs."),
         neuralFactorization(), PresetGroup::system,
         trNoop("Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in "
                "each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors "
                "small rather than squared ones, so a few wild ratings count for less: its mean absolute "
                "error is good, its squared error less so."),
         trNoop("A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014."),
         trNoop("ratings with wild outliers: it makes plain errors small")},
        {"goodbooks-deep", trNoop("Goodbooks deep network, 200 steps"),
         trNoop("Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a "
                "quick "
                "first "
                "model to be continued."),
         goodbooksDeep(), PresetGroup::system,
         trNoop("Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large "
                "batches only. The network learns the overall level of ratings sooner than a product of "
                "vectors does, so after so few batches it is far ahead of plain factorization."),
         trNoop("A published serving example for goodbooks-10k; in the manner of Covington, Adams & Sargin, "
         "RecSys 2016."),
         trNoop("a quick first model to go on from")},
    };
}

constexpr std::int64_t kMaxWidth = 1024;
constexpr std::int64_t kMaxUnits = 8192;
constexpr std::size_t kMaxHiddenLayers = 16;

std::string hiddenText(const RunSettings& s)
{
    return unitsText(s.template of<NetworkParameters>().hidden);
}

/// One activation a hidden layer; layers added later take the last one's.
void padActivations(NetworkParameters& network)
{
    const Activation last = network.activations.empty() ? Activation::relu : network.activations.back();
    if (network.activations.size() < network.hidden.size())
        network.activations.resize(network.hidden.size(), last);
}

Status setHidden(RunSettings& s, std::string_view text)
{
    auto hidden = parseUnits(text, kMaxUnits);
    if (!hidden)
        return hidden.error();
    if (hidden->size() > kMaxHiddenLayers)
        return Error::usageError(tr("%1 hidden layers are too many").arg(std::to_string(hidden->size())),
                                 tr("Give at most %1").arg(std::to_string(kMaxHiddenLayers)));
    s.template of<NetworkParameters>().hidden = std::move(*hidden);
    padActivations(s.template of<NetworkParameters>());
    return {};
}

std::string activationsText(const RunSettings& s)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < s.template of<NetworkParameters>().hidden.size(); ++i) {
        const auto& given = s.template of<NetworkParameters>().activations;
        const Activation used = given.empty() ? Activation::relu : given[std::min(i, given.size() - 1)];
        parts.emplace_back(choiceName(used));
    }
    return listText(parts);
}

// A list longer than the hidden layers is kept whole, so that the two can be set in either order.
Status setActivations(RunSettings& s, std::string_view text)
{
    std::vector<Activation> activations;
    for (const std::string_view part : splitList(text)) {
        const auto number = parseChoice(part, choiceNames<Activation>());
        if (!number)
            return number.error();
        activations.push_back(static_cast<Activation>(*number));
    }
    if (activations.size() > kMaxHiddenLayers)
        return Error::usageError(tr("%1 activations are too many").arg(std::to_string(activations.size())),
                                 tr("Give one a hidden layer"));
    if (activations.empty() && !s.template of<NetworkParameters>().hidden.empty())
        return Error::usageError(
            tr("No activation is given"),
            tr("Give one a hidden layer, of %1").arg(joinedChoices(choiceNames<Activation>())));
    s.template of<NetworkParameters>().activations = std::move(activations);
    padActivations(s.template of<NetworkParameters>());
    return {};
}

bool hasHiddenLayers(const RunSettings& settings)
{
    return !settings.of<NetworkParameters>().hidden.empty();
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(searched({8, 64, true},
                   integer<1, kMaxWidth>(
                       "book_embedding", trNoop("Book embedding"),
                       trNoop("Length of the vector learned for each book."),
                       [](auto& s) -> auto& { return s.template of<NetworkParameters>().bookEmbedding; })),
          always);
    t.add(searched({8, 64, true},
                   integer<1, kMaxWidth>(
                       "user_embedding", trNoop("Reader embedding"),
                       trNoop("Length of the vector learned for each reader."),
                       [](auto& s) -> auto& { return s.template of<NetworkParameters>().userEmbedding; })),
          always);
    t.add(
        real(
            "embedding_dropout", trNoop("Embedding dropout"),
            trNoop(
                "Share of vector entries that are hidden at random while training; a cure for over-fitting."),
            [](auto& s) -> auto& { return s.template of<NetworkParameters>().embeddingDropout; },
            [] {
                return Range{0, 0.95};
            }),
        always);
    t.add(
        list(
            "hidden", trNoop("Hidden layers"),
            trNoop(
                "Units of each layer between the vectors and the output, separated by commas; none makes the "
                "network linear."),
            hiddenText, setHidden),
        always);
    Parameter activations =
        list("activations", trNoop("Activations"),
             trNoop("What each hidden layer does to its sums, one a layer; the last one given "
                    "serves the rest."),
             activationsText, setActivations);
    const auto names = choiceNames<Activation>();
    activations.choices.assign(names.begin(), names.end());
    t.add(std::move(activations), hasHiddenLayers, kAdvanced);
    t.add(searched(
              {0, 0.5, false},
              real(
                  "hidden_dropout", trNoop("Hidden dropout"),
                  trNoop("Share of hidden units that are switched off at random while training; a cure for "
                         "over-fitting."),
                  [](auto& s) -> auto& { return s.template of<NetworkParameters>().hiddenDropout; },
                  [] {
                      return Range{0, 0.95};
                  })),
          hasHiddenLayers);
    t.add(choice(
              "output_activation", trNoop("Output activation"),
              trNoop("What is done to the last sum: relu keeps ratings from falling below zero, linear "
                     "leaves them."),
              [](auto& s) -> auto& { return s.template of<NetworkParameters>().outputActivation; }),
          always, kAdvanced);
}

SharedParameters shared(const RunSettings&)
{
    return {.epochs = true, .batches = true, .ratingLoss = true, .learningRate = true, .schedule = true};
}

/// Exactly one activation a hidden layer: the last one given serves the rest.
void complete(RunSettings& settings)
{
    auto& own = settings.of<NetworkParameters>();
    const Activation last = own.activations.empty() ? Activation::relu : own.activations.back();
    own.activations.resize(own.hidden.size(), last);
}

struct Reach {
    double low = -std::numeric_limits<double>::infinity();
    double high = std::numeric_limits<double>::infinity();

    bool covers(const RatingScale& scale) const
    {
        return low <= static_cast<double>(scale.min) && static_cast<double>(scale.max) <= high;
    }
};

Reach reachOf(Activation activation)
{
    switch (activation) {
    case Activation::relu:
        return {.low = 0};
    case Activation::sigmoid:
        return {0, 1};
    case Activation::tanh:
        return {-1, 1};
    case Activation::linear:
        break;
    }
    return {};
}

std::string reachWords(const Reach& reach)
{
    if (reach.high == std::numeric_limits<double>::infinity())
        return tr("nothing below %1").arg(shortest(reach.low));
    return tr("nothing outside %1 to %2").arg(shortest(reach.low)).arg(shortest(reach.high));
}

bool adapt(RunSettings& settings, const Dataset& data)
{
    Activation& output = settings.of<NetworkParameters>().outputActivation;
    if (reachOf(output).covers(data.scale))
        return false;
    output = Activation::linear;
    return true;
}

std::string caution(const RunSettings& settings, const Dataset& data)
{
    const auto sentence = [&](Activation activation, const Message& what) {
        return tr("The output activation %1 gives %2, and ratings go from %3 to %4: %5")
            .arg(choiceName(activation))
            .arg(reachWords(reachOf(activation)))
            .arg(shortest(static_cast<double>(data.scale.min)))
            .arg(shortest(static_cast<double>(data.scale.max)))
            .arg(what);
    };
    const Activation own = settings.of<NetworkParameters>().outputActivation;
    if (!reachOf(own).covers(data.scale))
        return sentence(own, tr("the model cannot learn them. Set output_activation to linear."));
    const Preset* preset = findPreset(settings.preset);
    if (own != Activation::linear || !preset || preset->settings.kind != settings.kind)
        return {};
    const Activation given = preset->settings.of<NetworkParameters>().outputActivation;
    return reachOf(given).covers(data.scale)
               ? Message()
               : sentence(given, tr("it is linear in this run, in place of the preset's."));
}

std::shared_ptr<const NetworkModel> startingModel(const RunSettings& settings, std::size_t users,
                                                  std::size_t books)
{
    RunSettings whole = settings;
    complete(whole);
    return makeNetworkModel(users, books, whole.of<NetworkParameters>(), whole.seed);
}

std::shared_ptr<const Model> initial(const RunSettings& settings, std::size_t users, std::size_t books)
{
    return startingModel(settings, users, books);
}

double sizeOf(const RunSettings& settings, const Dataset& data)
{
    const auto& own = settings.of<NetworkParameters>();
    double size = static_cast<double>(data.userCount()) * own.userEmbedding +
                  static_cast<double>(data.bookCount()) * own.bookEmbedding;
    double before = own.bookEmbedding + own.userEmbedding;
    for (const int units : own.hidden) {
        size += (before + 1) * units;
        before = units;
    }
    return size + before + 1;
}

Result<TrainingOutcome> fitNetwork(const FitRequest& request, const FitObserver& observer)
{
    auto start = startModel<NetworkModel>(request.settings);
    if (!start)
        start = startingModel(request.settings, request.data->userCount(), request.data->bookCount());
    const std::uint64_t seed = request.settings.seed;
    return fitByMiniBatches(request, observer, start,
                            [start, seed](const TrainingParameters& parameters, const CatchUp& catchUp) {
                                return trainNetwork(*start, parameters, catchUp, seed);
                            });
}

Result<std::shared_ptr<const Model>> restoreNetwork(RestoreRequest&& request)
{
    complete(request.settings);
    return asModel(NetworkModel::fromTensors(request.settings.of<NetworkParameters>(), request.userCount(),
                                             request.bookCount(), std::move(request.tensors)));
}

} // namespace

constinit const ModelKind kNetworkKind{
    .key = "network",
    .title = trNoop("Neural network"),
    .fromInteractions = false,
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .complete = complete,
    .adapt = adapt,
    .caution = caution,
    .initial = initial,
    .size = sizeOf,
    .fit = fitNetwork,
    .restore = restoreNetwork,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
