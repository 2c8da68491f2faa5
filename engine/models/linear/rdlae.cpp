// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/rdlae.h"

#include "engine/base/text/message.h"
#include "engine/models/linear/ease_model.h"
#include "engine/models/linear/linear_autoencoder.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"

namespace shelf {

namespace {

// Theorem 2 of the paper: where the unbounded solution already keeps the weight of a book to itself below the
// bound, it stands; else the bound holds with equality.
Result<TrainingOutcome> fitRdlae(const FitRequest& request, const FitObserver& observer)
{
    const RdlaeParameters own = request.settings.of<RdlaeParameters>();
    const double odds = own.dropout / (1 - own.dropout);
    return fitLinearAutoencoder(request, observer,
                                {.name = "RDLAE",
                                 .cure = trNoop("Raise rdlae_lambda"),
                                 .pull = [=](double readers) { return own.lambda + odds * readers; },
                                 .scale =
                                     [=](double inverse, double pull) {
                                         const bool within = 1 - pull * inverse <= own.diagonal;
                                         return within ? pull : (1 - own.diagonal) / inverse;
                                     }});
}

RunSettings settings(double lambda, double dropout, double diagonal)
{
    RunSettings s;
    s.of<RdlaeParameters>() = {lambda, dropout, diagonal};
    return s;
}

std::vector<Preset> rdlaePresets()
{
    return {
        {"edlae", trNoop("EDLAE"),
         trNoop("EASE that does not lean on what is read by everybody: books with many readers are pulled "
                "harder. "
                "Mostly a better ranking than EASE for the same computation."),
         settings(200, 0.3, 0), PresetGroup::ranking,
         trNoop(
             "An auto-encoder that hides a part of each shelf at random must rebuild it from the rest and so "
             "cannot "
             "learn that a book follows from itself. For a linear one the mean over all ways to hide is "
             "known in "
             "closed form: a pull toward zero that grows with a book's readers. What EASE forbids outright, "
             "the "
             "weight of a book to itself, is zero here as well. One more number than EASE has to be chosen, "
             "the "
             "share that is hidden."),
         "Steck (2020), Autoencoders that don't overfit towards the identity, NeurIPS",
         trNoop("recommendations that lean less on what everybody reads")},
        {"rdlae", trNoop("RDLAE: relaxed auto-encoder"),
         trNoop("EDLAE whose books may speak for themselves a little: helps books with few readers, whose "
                "weights "
                "EASE makes too small."),
         settings(200, 0.3, 0.3), PresetGroup::ranking,
         trNoop("That no book may explain itself is more than is needed: it is enough that none does so too "
                "much. "
                "Where the plain solution keeps below the bound it stays as it is, so rare books are only "
                "pulled; "
                "popular ones are held at the bound. A bound of 0 is EDLAE, without dropout EASE."),
         "Moon, Kim & Lee (2023), It's Enough: Relaxing Diagonal Constraints in Linear Autoencoders for "
         "Recommendation, SIGIR",
         trNoop("recommendations of books with few readers")},
    };
}

void addRdlaeParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        searched(
            {10, 5000, true},
            real(
                "rdlae_lambda", trNoop("Lambda"),
                trNoop(
                    "Pulls the weights between books toward zero; larger trusts only books that many readers "
                    "have in common."),
                [](auto& s) -> auto& { return s.template of<RdlaeParameters>().lambda; },
                [] {
                    return Range{1e-3, 1e6};
                })),
        always);
    t.add(
        searched(
            {0.05, 0.8, false},
            real(
                "shelf_dropout", trNoop("Shelf dropout"),
                trNoop(
                    "Share of each shelf that is thought to be hidden; larger pulls books with many readers "
                    "harder."),
                [](auto& s) -> auto& { return s.template of<RdlaeParameters>().dropout; },
                [] {
                    return Range{0, 0.99};
                })),
        always);
    t.add(searched({0, 0.9, false},
                   real(
                       "diagonal_bound", trNoop("Bound on itself"),
                       trNoop("How much a book may say of itself; 0: nothing."),
                       [](auto& s) -> auto& { return s.template of<RdlaeParameters>().diagonal; },
                       [] {
                           return Range{0, 0.99};
                       })),
          always);
}

double rdlaeSize(const RunSettings&, const Dataset& data)
{
    const auto books = static_cast<double>(data.bookCount());
    return books * (books - 1);
}

} // namespace

constinit const ModelKind kRdlaeKind{
    .key = "rdlae",
    .title = trNoop("Relaxed auto-encoder"),
    .ranksOnly = true,
    .lossName = trNoop("penalized squared error"),
    .presets = rdlaePresets,
    .parameters = addRdlaeParameters,
    .size = rdlaeSize,
    .fit = fitRdlae,
    .restore = restoreEase,
    .ratingsNeeded = needsRatingsOfReader,
};

} // namespace shelf
