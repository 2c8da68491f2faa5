// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_table.h"

#include "engine/run/parameter_fields.h"
#include "engine/run/parameter_kinds.h"
#include "engine/run/parameter_text.h"
#include "engine/run/table_builder.h"
#include "engine/training/kept_embedding.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::int64_t kMaxWidth = 1024;
constexpr std::int64_t kMaxUnits = 8192;
constexpr std::size_t kMaxHiddenLayers = 16;
constexpr std::int64_t kMaxSteps = 1'000'000'000'000;
constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1; // what a JSON reader keeps exactly

std::string hiddenText(const RunSettings& s)
{
    return unitsText(s.network.hidden);
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
        return Error::usageError(std::to_string(hidden->size()) + " hidden layers are too many",
                                 "Give at most " + std::to_string(kMaxHiddenLayers));
    s.network.hidden = std::move(*hidden);
    padActivations(s.network);
    return {};
}

std::string activationsText(const RunSettings& s)
{
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < s.network.hidden.size(); ++i) {
        const auto& given = s.network.activations;
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
        return Error::usageError(std::to_string(activations.size()) + " activations are too many",
                                 "Give one a hidden layer");
    if (activations.empty() && !s.network.hidden.empty())
        return Error::usageError("No activation is given",
                                 "Give one a hidden layer, of " + joinedChoices(choiceNames<Activation>()));
    s.network.activations = std::move(activations);
    padActivations(s.network);
    return {};
}

Parameter listField(std::string_view key, std::string_view label, std::string_view meaning,
                    std::string (*get)(const RunSettings&), Status (*set)(RunSettings&, std::string_view))
{
    Parameter p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::list;
    p.get = get;
    p.set = set;
    return p;
}

Parameter validationFileField()
{
    Parameter p;
    p.key = "validation_file";
    p.label = "Validation file";
    p.meaning = "The file of held-out ratings; the ratings file is then all training.";
    p.type = ParameterType::file;
    p.get = [](const RunSettings& s) { return s.split.file; };
    p.set = [](RunSettings& s, std::string_view text) -> Status {
        s.split.file = text;
        return {};
    };
    return p;
}

void addModel(TableBuilder& t)
{
    using namespace fields;
    t.group("Model");
    t.add(
        choice(
            "model", "Model",
            "How a rating is predicted or books are ranked: by means and biases, by products of vectors, by "
            "nearest neighbors, or by a neural network.",
            [](auto& s) -> auto& { return s.family; }),
        always);
    t.add(integer<1, kMaxWidth>(
              "factors", "Factors",
              "Length of the vector learned for each book and each reader; longer ones can "
              "express more and over-fit sooner.",
              [](auto& s) -> auto& { return s.factorization.factors; }),
          hasFactors);
    t.add(boolean(
              "biases", "Biases",
              "Adds the mean rating, and how much higher or lower each reader and each book tends to be "
              "rated; starts from the best such biases.",
              [](auto& s) -> auto& { return s.factorization.biases; }),
          isFactorization);
    t.add(boolean(
              "non_negative", "Non-negative",
              "Keeps every vector entry at zero or above, so that each dimension can only add to a rating.",
              [](auto& s) -> auto& { return s.factorization.nonNegative; }),
          isFactorization);
    t.add(real(
              "init_scale", "Initial scale", "Vectors start at random within plus or minus this size.",
              [](auto& s) -> auto& { return s.factorization.initScale; },
              [] {
                  return Range{1e-6, 10};
              }),
          startsSmall, kAdvanced);
    t.add(real(
              "regularization", "Regularization",
              "Pulls vectors and biases toward zero; larger over-fits less and expresses less.",
              [](auto& s) -> auto& { return s.latent.regularization; },
              [] {
                  return Range{0, 1e6};
              }),
          hasRegularization);
    t.add(integer<1, kMaxWidth>(
              "book_embedding", "Book embedding", "Length of the vector learned for each book.",
              [](auto& s) -> auto& { return s.network.bookEmbedding; }),
          isNetwork);
    t.add(integer<1, kMaxWidth>(
              "user_embedding", "Reader embedding", "Length of the vector learned for each reader.",
              [](auto& s) -> auto& { return s.network.userEmbedding; }),
          isNetwork);
    t.add(real(
              "embedding_dropout", "Embedding dropout",
              "Share of vector entries that are hidden at random while training; a cure for over-fitting.",
              [](auto& s) -> auto& { return s.network.embeddingDropout; },
              [] {
                  return Range{0, 0.95};
              }),
          isNetwork);
    t.add(listField(
              "hidden", "Hidden layers",
              "Units of each layer between the vectors and the output, separated by commas; none makes the "
              "network linear.",
              hiddenText, setHidden),
          isNetwork);
    Parameter activations =
        listField("activations", "Activations",
                  "What each hidden layer does to its sums, one a layer; the last one given "
                  "serves the rest.",
                  activationsText, setActivations);
    const auto names = choiceNames<Activation>();
    activations.choices.assign(names.begin(), names.end());
    t.add(std::move(activations), hasHiddenLayers, kAdvanced);
    t.add(
        real(
            "hidden_dropout", "Hidden dropout",
            "Share of hidden units that are switched off at random while training; a cure for over-fitting.",
            [](auto& s) -> auto& { return s.network.hiddenDropout; },
            [] {
                return Range{0, 0.95};
            }),
        hasHiddenLayers);
    t.add(choice(
              "output_activation", "Output activation",
              "What is done to the last sum: relu keeps ratings from falling below zero, linear leaves them.",
              [](auto& s) -> auto& { return s.network.outputActivation; }),
          isNetwork, kAdvanced);
    t.add(real(
              "user_regularization", "Reader regularization",
              "Pulls a reader's bias toward zero as this many ratings of no bias would.",
              [](auto& s) -> auto& { return s.bias.userRegularization; },
              [] {
                  return Range{0, 1e6};
              }),
          pullsBiases);
    t.add(real(
              "book_regularization", "Book regularization",
              "Pulls a book's bias toward zero as this many ratings of no bias would.",
              [](auto& s) -> auto& { return s.bias.bookRegularization; },
              [] {
                  return Range{0, 1e6};
              }),
          pullsBiases);
}

void addTraining(TableBuilder& t)
{
    using namespace fields;
    t.group("Training");
    t.add(
        choice(
            "loss", "Loss",
            "What training makes small: squared errors (mse), plain errors (mae), or squared small and plain "
            "large ones (huber).",
            [](auto& s) -> auto& { return s.training.loss; }),
        isTrained);
    t.add(real(
              "huber_delta", "Huber delta",
              "The error, in stars, from which on the Huber loss counts plainly.",
              [](auto& s) -> auto& { return s.training.huberDelta; },
              [] {
                  return Range{1e-3, 1e3};
              }),
          [](const RunSettings& s) { return isTrained(s) && s.training.loss == Loss::huber; });
    t.add(integer<1, 1'048'576>(
              "batch_size", "Batch size",
              "Ratings that are averaged for one step; larger is faster and smoother but learns "
              "less an epoch.",
              [](auto& s) -> auto& { return s.training.batchSize; }),
          usesBatches);
    t.add(integer<1, 1'000'000>(
              "epochs", "Epochs", "How many times training goes through all ratings.",
              [](auto& s) -> auto& { return s.training.epochs; }),
          isIterative);
    t.add(integer<0, kMaxSteps>(
              "steps", "Steps",
              "Stops after this many batches even within an epoch; 0: the epochs alone decide.",
              [](auto& s) -> auto& { return s.training.steps; }),
          isTrained, kAdvanced);
    t.add(boolean(
              "keep_best", "Keep the best epoch",
              "The model kept is that of the epoch that did best on held-out ratings, not the last one.",
              [](auto& s) -> auto& { return s.training.keepBest; }),
          holdsOut);
    t.add(integer<0, 1'000'000>(
              "patience", "Patience",
              "Stops after this many epochs without a better result on held-out ratings; 0: "
              "never stops early.",
              [](auto& s) -> auto& { return s.training.patience; }),
          holdsOut);
    t.add(real(
              "min_delta", "Smallest gain", "How much lower the validation loss must be to count as better.",
              [](auto& s) -> auto& { return s.training.minDelta; },
              [] {
                  return Range{0, 1e3};
              }),
          holdsOut, kAdvanced);
    t.add(
        integer<1, 1'000'000>(
            "evaluate_every", "Measure every", "Epochs between two measurements of the held-out ratings.",
            [](auto& s) -> auto& { return s.training.evaluateEvery; }),
        [](const RunSettings& s) { return holdsOut(s) && !isTrained(s); }, kAdvanced);
    t.add(integer<0, kMaxSteps>(
              "checkpoint_steps", "Checkpoint every",
              "Measures and saves the training every so many batches; 0: at the end of each "
              "epoch only.",
              [](auto& s) -> auto& { return s.training.checkpointSteps; }),
          isTrained, kAdvanced);
    t.add(integer<0, kMostKeptEpochs>(
              "kept_epochs", "Epochs kept",
              "Of how many epochs, evenly spread, the books' vectors are kept to replay the training on the "
              "map; 0: none.",
              [](auto& s) -> auto& { return s.training.keptEpochs; }),
          isIterative, kAdvanced);
    t.add(
        choice(
            "optimizer", "Optimizer",
            "The rule by which errors change the model; adam is a good start, lazy-adam moves only the books "
            "and readers of the batch.",
            [](auto& s) -> auto& { return s.training.optimizer.kind; }),
        hasOptimizer);
    t.add(real(
              "learning_rate", "Learning rate",
              "How far each step goes; too small is slow, too large makes the loss jump or grow.",
              [](auto& s) -> auto& { return s.training.optimizer.learningRate; },
              [] {
                  return Range{1e-8, 100};
              }),
          hasLearningRate);
    t.add(real(
              "beta1", "Beta 1", "How long Adam remembers the direction of earlier steps.",
              [](auto& s) -> auto& { return s.training.optimizer.beta1; },
              [] {
                  return Range{0, 0.9999};
              }),
          isAdam, kAdvanced);
    t.add(real(
              "beta2", "Beta 2", "How long Adam remembers the size of earlier steps.",
              [](auto& s) -> auto& { return s.training.optimizer.beta2; },
              [] {
                  return Range{0, 0.999999};
              }),
          isAdam, kAdvanced);
    t.add(
        real(
            "epsilon", "Epsilon", "Keeps a step from growing without limit where errors hardly change.",
            [](auto& s) -> auto& { return s.training.optimizer.epsilon; },
            [] {
                return Range{1e-12, 1};
            }),
        [](const RunSettings& s) { return hasOptimizer(s) && !usesOptimizer<OptimizerKind::sgd>(s); },
        kAdvanced);
    t.add(real(
              "momentum", "Momentum", "Share of the last step that the next one carries on.",
              [](auto& s) -> auto& { return s.training.optimizer.momentum; },
              [] {
                  return Range{0, 0.9999};
              }),
          usesOptimizer<OptimizerKind::sgd>);
    t.add(real(
              "rho", "Rho", "How long RMSprop remembers the size of earlier steps.",
              [](auto& s) -> auto& { return s.training.optimizer.rho; },
              [] {
                  return Range{0, 0.9999};
              }),
          usesOptimizer<OptimizerKind::rmsprop>, kAdvanced);
    t.add(real(
              "initial_accumulator", "Initial accumulator",
              "What Adagrad starts its sum of squares with; larger makes the first steps smaller.",
              [](auto& s) -> auto& { return s.training.optimizer.initialAccumulator; },
              [] {
                  return Range{0, 1e3};
              }),
          usesOptimizer<OptimizerKind::adagrad>, kAdvanced);
    t.add(real(
              "weight_decay", "Weight decay",
              "Pulls the learned numbers toward zero at every step; a cure for over-fitting.",
              [](auto& s) -> auto& { return s.training.optimizer.weightDecay; },
              [] {
                  return Range{0, 10};
              }),
          hasOptimizer);
    t.add(choice(
              "schedule", "Schedule", "How the learning rate changes from the first epoch to the last.",
              [](auto& s) -> auto& { return s.training.schedule.kind; }),
          hasSchedule, kAdvanced);
    t.add(integer<1, 1'000'000>(
              "schedule_epochs", "Drop every", "Epochs between two drops of the learning rate.",
              [](auto& s) -> auto& { return s.training.schedule.everyEpochs; }),
          usesSchedule<ScheduleKind::step>, kAdvanced);
    t.add(
        real(
            "schedule_factor", "Drop to",
            "What the learning rate is multiplied by at each drop (step) or each epoch (exponential).",
            [](auto& s) -> auto& { return s.training.schedule.factor; },
            [] {
                return Range{1e-6, 1};
            }),
        [](const RunSettings& s) {
            return usesSchedule<ScheduleKind::step>(s) || usesSchedule<ScheduleKind::exponential>(s);
        },
        kAdvanced);
    t.add(integer<0, 1'000'000'000>(
              "warmup_steps", "Warm-up steps",
              "Batches over which the learning rate rises from zero to its full value.",
              [](auto& s) -> auto& { return s.training.schedule.warmupSteps; }),
          isTrained, kAdvanced);
}

void addData(TableBuilder& t)
{
    using namespace fields;
    t.group("Data");
    t.add(
        choice(
            "split", "Held out",
            "Which ratings are kept from training to test it: a random share, a share of each reader's, the "
            "newest, each reader's newest, those of a file, or none.",
            [](auto& s) -> auto& { return s.split.kind; }),
        always);
    t.add(real(
              "validation_fraction", "Share held out", "How much of the ratings is kept from training.",
              [](auto& s) -> auto& { return s.split.fraction; },
              [] {
                  return Range{0.001, 0.95};
              }),
          [](const RunSettings& s) {
              return s.split.kind == SplitKind::random || s.split.kind == SplitKind::perUser ||
                     s.split.kind == SplitKind::time;
          });
    t.add(validationFileField(), [](const RunSettings& s) { return s.split.kind == SplitKind::file; });
    t.add(real(
              "test_fraction", "Test part",
              "How much of the ratings is set aside, by the same rule, for one last measurement; no training "
              "looks at it. With last-out any share above 0 sets each reader's newest aside.",
              [](auto& s) -> auto& { return s.split.testFraction; },
              [] {
                  return Range{0, 0.9};
              }),
          always);
    t.add(integer<0, kMaxSeed>(
              "seed", "Seed",
              "Where all chance starts: the same seed, data and settings give the same result.",
              [](auto& s) -> auto& { return s.seed; }),
          always);
}

const std::vector<Parameter>& table()
{
    static const std::vector<Parameter> rows = [] {
        TableBuilder builder;
        addModel(builder);
        addTraining(builder);
        addData(builder);
        addFactorModelParameters(builder);
        addStatisticalParameters(builder);
        addImplicitParameters(builder);
        addGraphParameters(builder);
        addTwoTowerParameters(builder);
        return builder.take();
    }();
    return rows;
}

Status namingKey(std::string_view key, const Status& status)
{
    if (status)
        return status;
    Error error = status.error();
    error.message = std::string(key) + ": " + error.message;
    return error;
}

} // namespace

std::span<const Parameter> parameterTable()
{
    return table();
}

const Parameter* findParameter(std::string_view key)
{
    for (const Parameter& parameter : table())
        if (parameter.key == key)
            return &parameter;
    return nullptr;
}

Status setParameter(RunSettings& settings, std::string_view key, std::string_view value)
{
    key = trimmed(key);
    if (const Parameter* parameter = findParameter(key))
        return namingKey(key, parameter->set(settings, value));
    return unknownParameter(key);
}

Error unknownParameter(std::string_view key)
{
    std::vector<std::string_view> keys;
    for (const Parameter& parameter : table())
        keys.push_back(parameter.key);
    const std::string_view nearest = nearestChoice(key, keys);
    return Error::usageError("There is no parameter \"" + std::string(key.substr(0, 60)) + "\"",
                             nearest.empty() ? "The presets command lists them all"
                                             : "Did you mean " + std::string(nearest) + "?");
}

Status checkSettings(const RunSettings& settings)
{
    RunSettings scratch = settings;
    for (const Parameter& parameter : table())
        if (parameter.applies(settings))
            if (const Status status = parameter.set(scratch, parameter.get(settings)); !status)
                return namingKey(parameter.key, status);
    return {};
}

std::string settingsText(const RunSettings& settings)
{
    std::string out;
    for (const Parameter& parameter : table()) {
        if (!parameter.applies(settings))
            continue;
        out += parameter.key;
        out += '=';
        out += parameter.get(settings);
        out += '\n';
    }
    return out;
}

} // namespace shelf
