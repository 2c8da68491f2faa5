// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/shared_parameters.h"

#include "engine/base/text/message.h"
#include "engine/models/kept_embedding.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/parameter_kinds.h"
#include "engine/parameters/parameter_text.h"

namespace shelf {

namespace {

constexpr std::int64_t kMaxWidth = 1024;
constexpr std::int64_t kMaxSteps = 1'000'000'000'000;
constexpr std::int64_t kMaxSeed = (std::int64_t{1} << 53) - 1; // what a JSON reader keeps exactly

Parameter validationFileField()
{
    Parameter p;
    p.key = "validation_file";
    p.label = trNoop("Validation file");
    p.meaning = trNoop("The file of held-out ratings; the ratings file is then all training.");
    p.type = ParameterType::file;
    p.get = [](const RunSettings& s) { return s.split.file; };
    p.set = [](RunSettings& s, std::string_view text) -> Status {
        s.split.file = text;
        return {};
    };
    return p;
}

Parameter kindField()
{
    Parameter p;
    p.key = "model";
    p.label = trNoop("Model");
    p.meaning =
        trNoop("How a rating is predicted or books are ranked: by means and biases, by products of vectors, by "
        "nearest neighbors, or by a neural network.");
    p.type = ParameterType::choice;
    for (const ModelKind* kind : modelKinds())
        if (kind->fit) {
            p.choices.push_back(kind->key);
            p.choiceTitles.push_back(kind->title);
        }
    p.get = [](const RunSettings& s) { return std::string(s.kind->key); };
    p.set = [](RunSettings& s, std::string_view text) -> Status {
        // Run files name kinds that nobody can choose.
        if (const ModelKind* named = findModelKind(text)) {
            s.kind = named;
            return {};
        }
        std::vector<std::string_view> keys;
        for (const ModelKind* kind : modelKinds())
            if (kind->fit)
                keys.push_back(kind->key);
        const auto number = parseChoice(text, keys);
        if (!number)
            return number.error();
        s.kind = findModelKind(keys[*number]);
        return {};
    };
    return p;
}

void addModel(TableBuilder& t)
{
    using namespace fields;
    t.group(trNoop("Model"));
    t.add(kindField(), always);
    t.add(searched({8, 128, true},
                   integer<1, kMaxWidth>(
                       "factors", trNoop("Factors"),
                       trNoop("Length of the vector learned for each book and each reader; longer ones can "
                              "express more and over-fit sooner."),
                       [](auto& s) -> auto& { return s.template of<VectorParameters>().factors; })),
          uses<&SharedParameters::factors>);
    t.add(real(
              "init_scale", trNoop("Initial scale"),
              trNoop("Vectors start at random within plus or minus this size."),
              [](auto& s) -> auto& { return s.template of<StartParameters>().initScale; },
              [] {
                  return Range{1e-6, 10};
              }),
          uses<&SharedParameters::initScale>, kAdvanced);
    t.add(searched(
              {1e-4, 1, true},
              real(
                  "regularization", trNoop("Regularization"),
                  trNoop("Pulls vectors and biases toward zero; larger over-fits less and expresses less."),
                  [](auto& s) -> auto& { return s.template of<LatentParameters>().regularization; },
                  [] {
                      return Range{0, 1e6};
                  })),
          uses<&SharedParameters::regularization>);
    t.add(searched({0.5, 50, true},
                   real(
                       "user_regularization", trNoop("Reader regularization"),
                       trNoop("Pulls a reader's bias toward zero as this many ratings of no bias would."),
                       [](auto& s) -> auto& { return s.template of<BiasParameters>().userRegularization; },
                       [] {
                           return Range{0, 1e6};
                       })),
          uses<&SharedParameters::biasPull>);
    t.add(searched({0.5, 50, true},
                   real(
                       "book_regularization", trNoop("Book regularization"),
                       trNoop("Pulls a book's bias toward zero as this many ratings of no bias would."),
                       [](auto& s) -> auto& { return s.template of<BiasParameters>().bookRegularization; },
                       [] {
                           return Range{0, 1e6};
                       })),
          uses<&SharedParameters::biasPull>);
}

void addTraining(TableBuilder& t)
{
    using namespace fields;
    t.group(trNoop("Training"));
    t.add(choice(
              "loss", trNoop("Loss"),
              trNoop("What training makes small: squared errors (mse), plain errors (mae), or squared small "
                     "and plain "
                     "large ones (huber)."),
              [](auto& s) -> auto& { return s.training.loss; }),
          uses<&SharedParameters::ratingLoss>);
    t.add(real(
              "huber_delta", trNoop("Huber delta"),
              trNoop("The error, in stars, from which on the Huber loss counts plainly."),
              [](auto& s) -> auto& { return s.training.huberDelta; },
              [] {
                  return Range{1e-3, 1e3};
              }),
          [](const RunSettings& s) {
              return uses<&SharedParameters::ratingLoss>(s) && s.training.loss == Loss::huber;
          });
    t.add(integer<1, 1'048'576>(
              "batch_size", trNoop("Batch size"),
              trNoop("Ratings that are averaged for one step; larger is faster and smoother but learns "
                     "less an epoch."),
              [](auto& s) -> auto& { return s.training.batchSize; }),
          uses<&SharedParameters::batches>);
    t.add(integer<1, 1'000'000>(
              "epochs", trNoop("Epochs"), trNoop("How many times training goes through all ratings."),
              [](auto& s) -> auto& { return s.training.epochs; }),
          uses<&SharedParameters::epochs>);
    t.add(integer<0, kMaxSteps>(
              "steps", trNoop("Steps"),
              trNoop("Stops after this many batches even within an epoch; 0: the epochs alone decide."),
              [](auto& s) -> auto& { return s.training.steps; }),
          uses<&SharedParameters::batches>, kAdvanced);
    t.add(boolean(
              "keep_best", trNoop("Keep the best epoch"),
              trNoop(
                  "The model kept is that of the epoch that did best on held-out ratings, not the last one."),
              [](auto& s) -> auto& { return s.training.keepBest; }),
          holdsOut);
    t.add(integer<0, 1'000'000>(
              "patience", trNoop("Patience"),
              trNoop("Stops after this many epochs without a better result on held-out ratings; 0: "
                     "never stops early."),
              [](auto& s) -> auto& { return s.training.patience; }),
          holdsOut);
    t.add(real(
              "min_delta", trNoop("Smallest gain"),
              trNoop("How much lower the validation loss must be to count as better."),
              [](auto& s) -> auto& { return s.training.minDelta; },
              [] {
                  return Range{0, 1e3};
              }),
          holdsOut, kAdvanced);
    t.add(
        integer<1, 1'000'000>(
            "evaluate_every", trNoop("Measure every"),
            trNoop("Epochs between two measurements of the held-out ratings."),
            [](auto& s) -> auto& { return s.training.evaluateEvery; }),
        [](const RunSettings& s) { return holdsOut(s) && !uses<&SharedParameters::ratingLoss>(s); },
        kAdvanced);
    t.add(integer<0, kMaxSteps>(
              "checkpoint_steps", trNoop("Checkpoint every"),
              trNoop("Measures and saves the training every so many batches; 0: at the end of each "
                     "epoch only."),
              [](auto& s) -> auto& { return s.training.checkpointSteps; }),
          uses<&SharedParameters::batches>, kAdvanced);
    t.add(integer<0, kMostKeptEpochs>(
              "kept_epochs", trNoop("Epochs kept"),
              trNoop("Of how many epochs, evenly spread, the books' vectors are kept to replay the training "
                     "on the "
                     "map; 0: none."),
              [](auto& s) -> auto& { return s.training.keptEpochs; }),
          uses<&SharedParameters::epochs>, kAdvanced);
    t.add(choice(
              "optimizer", trNoop("Optimizer"), trNoop("The rule by which errors change the model."),
              [](auto& s) -> auto& { return s.training.optimizer.kind; }),
          uses<&SharedParameters::batches>);
    t.add(real(
              "learning_rate", trNoop("Learning rate"),
              trNoop("How far each step goes; too small is slow, too large makes the loss jump or grow."),
              [](auto& s) -> auto& { return s.training.optimizer.learningRate; },
              [] {
                  return Range{1e-8, 100};
              }),
          uses<&SharedParameters::learningRate>);
    t.add(real(
              "beta1", trNoop("Beta 1"), trNoop("How long Adam remembers the direction of earlier steps."),
              [](auto& s) -> auto& { return s.training.optimizer.beta1; },
              [] {
                  return Range{0, 0.9999};
              }),
          isAdam, kAdvanced);
    t.add(real(
              "beta2", trNoop("Beta 2"), trNoop("How long Adam remembers the size of earlier steps."),
              [](auto& s) -> auto& { return s.training.optimizer.beta2; },
              [] {
                  return Range{0, 0.999999};
              }),
          isAdam, kAdvanced);
    t.add(
        real(
            "epsilon", trNoop("Epsilon"),
            trNoop("Keeps a step from growing without limit where errors hardly change; adam adds it to the "
                   "root, "
                   "adagrad and rmsprop to what the root is taken of, as Keras 3 does."),
            [](auto& s) -> auto& { return s.training.optimizer.epsilon; },
            [] {
                return Range{1e-12, 1};
            }),
        [](const RunSettings& s) {
            return uses<&SharedParameters::batches>(s) &&
                   !usesOptimizer<OptimizerKind::sgd, OptimizerKind::adagradTorch,
                                  OptimizerKind::rmspropTorch>(s);
        },
        kAdvanced);
    t.add(real(
              "torch_epsilon", trNoop("Torch epsilon"),
              trNoop("Keeps a step from growing without limit where errors hardly change; added to the root. "
                     "torch.optim.Adagrad has 1e-10, its RMSprop 1e-8 with a rho of 0.99."),
              [](auto& s) -> auto& { return s.training.optimizer.torchEpsilon; },
              [] {
                  return Range{1e-12, 1};
              }),
          usesOptimizer<OptimizerKind::adagradTorch, OptimizerKind::rmspropTorch>, kAdvanced);
    t.add(real(
              "momentum", trNoop("Momentum"), trNoop("Share of the last step that the next one carries on."),
              [](auto& s) -> auto& { return s.training.optimizer.momentum; },
              [] {
                  return Range{0, 0.9999};
              }),
          usesOptimizer<OptimizerKind::sgd>);
    t.add(real(
              "rho", trNoop("Rho"), trNoop("How long RMSprop remembers the size of earlier steps."),
              [](auto& s) -> auto& { return s.training.optimizer.rho; },
              [] {
                  return Range{0, 0.9999};
              }),
          usesOptimizer<OptimizerKind::rmsprop, OptimizerKind::rmspropTorch>, kAdvanced);
    t.add(real(
              "initial_accumulator", trNoop("Initial accumulator"),
              trNoop("What Adagrad starts its sum of squares with; larger makes the first steps smaller."),
              [](auto& s) -> auto& { return s.training.optimizer.initialAccumulator; },
              [] {
                  return Range{0, 1e3};
              }),
          usesOptimizer<OptimizerKind::adagrad>, kAdvanced);
    t.add(real(
              "torch_accumulator", trNoop("Torch accumulator"),
              trNoop("What adagrad-torch starts its sum of squares with; torch.optim.Adagrad starts with 0."),
              [](auto& s) -> auto& { return s.training.optimizer.torchAccumulator; },
              [] {
                  return Range{0, 1e3};
              }),
          usesOptimizer<OptimizerKind::adagradTorch>, kAdvanced);
    t.add(
        searched({1e-7, 1e-2, true},
                 real(
                     "weight_decay", trNoop("Weight decay"),
                     trNoop("Pulls the learned numbers toward zero at every step; a cure for over-fitting."),
                     [](auto& s) -> auto& { return s.training.optimizer.weightDecay; },
                     [] {
                         return Range{0, 10};
                     })),
        uses<&SharedParameters::batches>);
    t.add(choice(
              "schedule", trNoop("Schedule"),
              trNoop("How the learning rate changes from the first epoch to the last."),
              [](auto& s) -> auto& { return s.training.schedule.kind; }),
          uses<&SharedParameters::schedule>, kAdvanced);
    t.add(integer<1, 1'000'000>(
              "schedule_epochs", trNoop("Drop every"),
              trNoop("Epochs between two drops of the learning rate."),
              [](auto& s) -> auto& { return s.training.schedule.everyEpochs; }),
          usesSchedule<ScheduleKind::step>, kAdvanced);
    t.add(
        real(
            "schedule_factor", trNoop("Drop to"),
            trNoop(
                "What the learning rate is multiplied by at each drop (step) or each epoch (exponential)."),
            [](auto& s) -> auto& { return s.training.schedule.factor; },
            [] {
                return Range{1e-6, 1};
            }),
        [](const RunSettings& s) {
            return usesSchedule<ScheduleKind::step>(s) || usesSchedule<ScheduleKind::exponential>(s);
        },
        kAdvanced);
    t.add(integer<0, 1'000'000'000>(
              "warmup_steps", trNoop("Warm-up steps"),
              trNoop("Batches over which the learning rate rises from zero to its full value."),
              [](auto& s) -> auto& { return s.training.schedule.warmupSteps; }),
          uses<&SharedParameters::ratingLoss>, kAdvanced);
}

void addData(TableBuilder& t)
{
    using namespace fields;
    t.group(trNoop("Data"));
    t.add(choice(
              "split", trNoop("Held out"),
              trNoop("Which ratings are kept from training to test it: a random share, a share of each "
                     "reader's, the "
                     "newest, each reader's newest, those of a file, or none."),
              [](auto& s) -> auto& { return s.split.kind; }),
          always);
    t.add(real(
              "validation_fraction", trNoop("Share held out"),
              trNoop("How much of the ratings is kept from training."),
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
              "test_fraction", trNoop("Test part"),
              trNoop("How much of the ratings is set aside, by the same rule, for one last measurement; no "
                     "training "
                     "looks at it. With last-out any share above 0 sets each reader's newest aside."),
              [](auto& s) -> auto& { return s.split.testFraction; },
              [] {
                  return Range{0, 0.9};
              }),
          always);
    t.add(integer<0, kMaxSeed>(
              "seed", trNoop("Seed"),
              trNoop("Where all chance starts: the same seed, data and settings give the same result."),
              [](auto& s) -> auto& { return s.seed; }),
          always);
}

} // namespace

void addSharedParameters(TableBuilder& table)
{
    addModel(table);
    addTraining(table);
    addData(table);
}

} // namespace shelf
