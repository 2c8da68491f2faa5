// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/table_builder.h"

namespace shelf {

namespace {

bool isIals(const RunSettings& s)
{
    return s.family == ModelFamily::ials;
}

bool isEase(const RunSettings& s)
{
    return s.family == ModelFamily::ease;
}

} // namespace

void addImplicitParameters(TableBuilder& t)
{
    using namespace fields;
    t.group("Model");
    t.add(real(
              "unobserved_weight", "Weight of no rating",
              "How much it counts that a reader has not rated a book, where a rating counts 1; larger keeps "
              "closer to the popular books.",
              [](auto& s) -> auto& { return s.ials.unobservedWeight; },
              [] {
                  return Range{1e-6, 1};
              }),
          isIals);
    t.add(real(
              "frequency_exponent", "Frequency scaling",
              "How the regularization grows with a reader's or book's number of ratings: 0 is the same for "
              "all, 1 in proportion.",
              [](auto& s) -> auto& { return s.ials.frequencyExponent; },
              [] {
                  return Range{0, 2};
              }),
          isIals, kAdvanced);
    t.add(real(
              "lambda", "Lambda",
              "Pulls the weights between books toward zero; larger trusts only books that many readers have "
              "in common.",
              [](auto& s) -> auto& { return s.ease.lambda; },
              [] {
                  return Range{1e-3, 1e6};
              }),
          isEase);
}

} // namespace shelf
