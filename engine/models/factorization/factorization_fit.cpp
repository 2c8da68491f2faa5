// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/factorization/blocked_sgd.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/models/factorization/factorization_training.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"
#include "engine/training/mini_batches.h"
#include "engine/training/start_model.h"
#include "engine/training/stepwise.h"

namespace shelf {

template <> std::span<const std::string_view> choiceNames<Solver>()
{
    static constexpr std::string_view kNames[] = {"mini-batch", "blocked-sgd"};
    return kNames;
}

template <> std::span<const std::string_view> choiceTitles<Solver>()
{
    static constexpr std::string_view kTitles[] = {trNoop("In batches"), trNoop("In blocks")};
    return kTitles;
}

namespace {

RunSettings publishedFactorization()
{
    RunSettings s;
    s.of<VectorParameters>().factors = 3;
    s.training.batchSize = 32;
    s.training.epochs = 100;
    return s;
}

RunSettings nonNegativeFactorization()
{
    RunSettings s = publishedFactorization();
    s.of<FactorizationParameters>().nonNegative = true;
    s.training.epochs = 10;
    return s;
}

// The source limits training to 200 batches and names no learning rate: these are large enough to get
// somewhere in so few.
RunSettings goodbooksFactorization()
{
    RunSettings s;
    s.of<VectorParameters>().factors = 10;
    s.training.batchSize = 1024;
    s.training.epochs = 20;
    s.training.steps = 200;
    s.training.optimizer.learningRate = 0.02;
    return s;
}

// Chosen on five folds of MovieLens 100k and an 80/20 split of Book-Crossing, near the best on both.
RunSettings biasedFactorization()
{
    RunSettings s = stepwiseSettings();
    s.of<FactorizationParameters>().biases = true;
    s.of<FactorizationParameters>().solver = Solver::blockedSgd;
    s.of<VectorParameters>().factors = 32;
    s.training.optimizer.learningRate = 0.06;
    s.training.schedule.factor = 0.91;
    return s;
}

std::vector<Preset> presetList()
{
    return {
        {"mf", trNoop("Matrix factorization"),
         trNoop("A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. "
                "Small, "
                "easy "
                "to look into, and good on MovieLens after about 60 epochs."),
         publishedFactorization(), PresetGroup::system,
         trNoop(
             "The predicted rating is the dot product of a reader's and a book's vector of three numbers, "
             "and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how "
             "they spread. Without biases the vectors must also carry how well a book is liked by all, so "
             "on sparse data it loses to plain biases."),
         "Koren, Bell & Volinsky, Matrix Factorization Techniques for Recommender Systems, IEEE "
         "Computer 42(8), 2009, equation 1.",
         trNoop("looking into vectors of three numbers")},
        {"nnmf", trNoop("Non-negative matrix factorization"),
         trNoop("Matrix factorization whose vectors are never negative, so that each dimension reads as a "
                "taste a "
                "book has "
                "more or less of."),
         nonNegativeFactorization(), PresetGroup::system,
         trNoop(
             "Matrix factorization in which no number may fall below zero: after each step what is "
             "negative becomes zero. A dimension can then only add to a rating, never take away, which "
             "makes it readable as an amount of something. It fits worse than free vectors, and much worse "
             "where readers have few ratings."),
         "Lee & Seung, Learning the Parts of Objects by Non-negative Matrix Factorization, Nature 401, "
         "1999; here by projected gradient steps.",
         trNoop("dimensions that read as amounts of a taste"),
         trNoop("RMSE 0.963, MAE 0.758 on MovieLens 100k in five folds (NMF in the README of Surprise)")},
        {"goodbooks-mf", trNoop("Goodbooks factorization, 200 steps"),
         trNoop("Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick "
                "first "
                "model to "
                "be continued."),
         goodbooksFactorization(), PresetGroup::system,
         trNoop(
             "Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so "
             "that it ends within a moment and can be continued from its checkpoint. After 200 batches it "
             "has seen each rating about once or less: its figures are those of a start, not of a finished "
             "model."),
         "Koren, Bell & Volinsky, IEEE Computer 42(8), 2009, equation 1; the limit by steps is the "
         "published system's.",
         trNoop("a quick first model to go on from")},
        {"biased-mf", trNoop("Biased matrix factorization"),
         trNoop("Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and "
                "trained "
                "in "
                "a blink; start here for good predictions."),
         biasedFactorization(), PresetGroup::rating,
         trNoop("A rating is taken to be the mean of all ratings, plus how much this reader tends to give, "
                "plus how "
                "much this book tends to get, plus how well the two fit: the product of a vector of the "
                "reader and "
                "a "
                "vector of the book. Training begins with the best biases and then goes through the ratings "
                "one by "
                "one, moving the two vectors a little each time; the ratings are laid out in a grid of "
                "blocks so "
                "that "
                "several threads can work without disturbing each other. Good wherever readers have some "
                "ratings "
                "each; its book vectors make a map. It sees the stars only: not which books a reader chose "
                "to rate, "
                "not what the books are about, and a book that nobody rated gets the mean."),
         "Koren, Bell & Volinsky 2009, Computer 42(8); blocks: Chin, Zhuang, Juan & Lin 2015, ACM TIST 6(1)",
         trNoop("predicting stars, with vectors that make a map"),
         trNoop("RMSE 0.934, MAE 0.737 on MovieLens 100k in five folds (SVD in the README of Surprise)"),
         true},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        boolean(
            "biases", trNoop("Biases"),
            trNoop("Adds the mean rating, and how much higher or lower each reader and each book tends to be "
                   "rated; starts from the best such biases."),
            [](auto& s) -> auto& { return s.template of<FactorizationParameters>().biases; }),
        always);
    t.add(boolean(
              "non_negative", trNoop("Non-negative"),
              trNoop("Keeps every vector entry at zero or above, so that each dimension can only add to a "
                     "rating."),
              [](auto& s) -> auto& { return s.template of<FactorizationParameters>().nonNegative; }),
          always);
    t.group(trNoop("Training"));
    t.add(fields::choice(
              "solver", trNoop("Method"),
              trNoop("How the vectors are learned: by batches of ratings and an optimizer (mini-batch), or "
                     "rating by rating over a grid of blocks (blocked-sgd), which is many times faster and "
                     "makes squared errors small."),
              [](auto& s) -> auto& { return s.template of<FactorizationParameters>().solver; }),
          always);
}

bool byBatches(const RunSettings& settings)
{
    return settings.of<FactorizationParameters>().solver == Solver::miniBatch;
}

SharedParameters shared(const RunSettings& settings)
{
    const bool batches = byBatches(settings);
    return {.factors = true,
            .initScale = true,
            .regularization = !batches,
            .biasPull = !batches && settings.of<FactorizationParameters>().biases,
            .epochs = true,
            .batches = batches,
            .ratingLoss = batches,
            .learningRate = true,
            .schedule = true};
}

/// start: what the mean and biases are taken from, so that training begins where the biases alone end; null:
/// zeros.
std::shared_ptr<const FactorizationModel> startingModel(const RunSettings& settings, std::size_t userCount,
                                                        std::size_t bookCount, const BiasModel* start)
{
    const FactorizationShape shape = factorizationShape(settings);
    std::shared_ptr<const FactorizationModel> model =
        makeFactorizationModel(userCount, bookCount, 0, shape, settings.seed);
    if (!start || !shape.biases)
        return model;
    std::vector<Tensor> tensors;
    for (const Tensor* tensor : model->tensors()) {
        tensors.push_back(*tensor);
        for (const Tensor* known : start->tensors())
            if (known->name == tensor->name)
                tensors.back() = *known;
    }
    auto warm = FactorizationModel::fromTensors(shape, userCount, bookCount, std::move(tensors));
    return warm ? std::shared_ptr<const FactorizationModel>(std::move(*warm)) : model;
}

std::shared_ptr<const Model> initial(const RunSettings& settings, std::size_t users, std::size_t books)
{
    return startingModel(settings, users, books, nullptr);
}

// With biases the sum goes below zero; the product of two vectors that do not, does not.
std::string caution(const RunSettings& settings, const Dataset& data)
{
    const auto& own = settings.of<FactorizationParameters>();
    if (!own.nonNegative || own.biases || data.scale.min >= 0)
        return {};
    return tr("Vectors without negative values give nothing below 0, and ratings go from %1 to %2: the model "
              "cannot learn those below 0. Switch non_negative off, or biases on.")
        .arg(shortest(static_cast<double>(data.scale.min)))
        .arg(shortest(static_cast<double>(data.scale.max)));
}

double sizeOf(const RunSettings& settings, const Dataset& data)
{
    const FactorizationShape shape = factorizationShape(settings);
    return static_cast<double>(data.userCount() + data.bookCount()) *
           (shape.factors + (shape.biases ? 1 : 0));
}

Result<TrainingOutcome> fitFactorization(const FitRequest& request, const FitObserver& observer)
{
    if (!byBatches(request.settings))
        return fitBlockedSgd(request, observer);
    auto start = startModel<FactorizationModel>(request.settings);
    if (!start) {
        const bool biases = request.settings.of<FactorizationParameters>().biases;
        const auto means = biases ? BiasModel::train(*request.data, request.train) : nullptr;
        start = startingModel(request.settings, request.data->userCount(), request.data->bookCount(),
                              means.get());
    }
    return fitByMiniBatches(request, observer, start,
                            [start](const TrainingParameters& parameters, const CatchUp& catchUp) {
                                return trainFactorization(*start, parameters, catchUp);
                            });
}

Result<std::shared_ptr<const Model>> restoreFactorization(RestoreRequest&& request)
{
    return asModel(FactorizationModel::fromTensors(factorizationShape(request.settings), request.userCount(),
                                                   request.bookCount(), std::move(request.tensors)));
}

} // namespace

constinit const ModelKind kFactorizationKind{
    .key = "factorization",
    .title = trNoop("Matrix factorization"),
    .fromInteractions = false,
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .caution = caution,
    .initial = initial,
    .size = sizeOf,
    .fit = fitFactorization,
    .restore = restoreFactorization,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
