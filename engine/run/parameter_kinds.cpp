// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_kinds.h"

#include <algorithm>
#include <initializer_list>

namespace shelf {

namespace {

bool isOneOf(const RunSettings& s, std::initializer_list<ModelFamily> families)
{
    return std::find(families.begin(), families.end(), s.family) != families.end();
}

} // namespace

bool always(const RunSettings&)
{
    return true;
}

bool isFactorization(const RunSettings& s)
{
    return s.family == ModelFamily::factorization;
}

bool isNetwork(const RunSettings& s)
{
    return s.family == ModelFamily::network;
}

bool isBias(const RunSettings& s)
{
    return s.family == ModelFamily::bias;
}

bool isTrained(const RunSettings& s)
{
    return isNetwork(s) || (isFactorization(s) && s.factorization.solver == Solver::miniBatch);
}

bool isStepwise(const RunSettings& s)
{
    return (isFactorization(s) && s.factorization.solver == Solver::blockedSgd) ||
           s.family == ModelFamily::svdpp;
}

bool hasSchedule(const RunSettings& s)
{
    return isTrained(s) || isStepwise(s);
}

bool pullsBiases(const RunSettings& s)
{
    return isBias(s) || (isStepwise(s) && (!isFactorization(s) || s.factorization.biases));
}

bool isIterative(const RunSettings& s)
{
    return isNetwork(s) || isFactorization(s) ||
           isOneOf(s, {ModelFamily::svdpp, ModelFamily::bayesian, ModelFamily::ials, ModelFamily::bpr,
                       ModelFamily::lightGcn, ModelFamily::ncf, ModelFamily::twoTower});
}

bool hasFactors(const RunSettings& s)
{
    return isFactorization(s) || isOneOf(s, {ModelFamily::svdpp, ModelFamily::bayesian, ModelFamily::ials,
                                             ModelFamily::bpr, ModelFamily::lightGcn});
}

bool startsSmall(const RunSettings& s)
{
    return hasFactors(s) && s.family != ModelFamily::bayesian;
}

bool usesBatches(const RunSettings& s)
{
    return isTrained(s) || isOneOf(s, {ModelFamily::lightGcn, ModelFamily::ncf, ModelFamily::twoTower});
}

bool hasOptimizer(const RunSettings& s)
{
    return usesBatches(s);
}

bool hasLearningRate(const RunSettings& s)
{
    return hasOptimizer(s) || isFactorization(s) || isOneOf(s, {ModelFamily::svdpp, ModelFamily::bpr});
}

bool hasRegularization(const RunSettings& s)
{
    return (isFactorization(s) && !isTrained(s)) ||
           isOneOf(s, {ModelFamily::svdpp, ModelFamily::ials, ModelFamily::bpr, ModelFamily::lightGcn});
}

bool hasHiddenLayers(const RunSettings& s)
{
    return isNetwork(s) && !s.network.hidden.empty();
}

bool holdsOut(const RunSettings& s)
{
    return isIterative(s) && s.split.kind != SplitKind::none;
}

bool isAdam(const RunSettings& s)
{
    const OptimizerKind kind = s.training.optimizer.kind;
    return hasOptimizer(s) &&
           (kind == OptimizerKind::adam || kind == OptimizerKind::adamW || kind == OptimizerKind::lazyAdam);
}

} // namespace shelf
