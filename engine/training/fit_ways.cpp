// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/settings.h"
#include "engine/training/fits.h"

namespace shelf {

Result<FitOutcome> fitModel(const FitRequest& request, const FitObserver& observer)
{
    switch (request.settings.family) {
    case ModelFamily::factorization:
        return fitBlockedSgd(request, observer);
    case ModelFamily::slopeOne:
        return fitSlopeOne(request, observer);
    case ModelFamily::neighborhood:
        return fitNeighborhood(request, observer);
    case ModelFamily::svdpp:
        return fitSvdpp(request, observer);
    case ModelFamily::bayesian:
        return fitBayesian(request, observer);
    case ModelFamily::popularity:
        return fitPopularity(request, observer);
    case ModelFamily::ials:
        return fitIals(request, observer);
    case ModelFamily::ease:
        return fitEase(request, observer);
    case ModelFamily::bpr:
        return fitBpr(request, observer);
    case ModelFamily::lightGcn:
        return fitLightGcn(request, observer);
    case ModelFamily::ncf:
        return fitNcf(request, observer);
    case ModelFamily::twoTower:
        return fitTwoTower(request, observer);
    case ModelFamily::mean:
    case ModelFamily::bias:
    case ModelFamily::network:
        break;
    }
    return Error::usageError("This model is not fitted this way");
}

} // namespace shelf
