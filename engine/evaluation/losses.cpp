// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/losses.h"

#include <cmath>

namespace shelf {

namespace {

template <class Real> Real value(Loss loss, Real delta, Real error)
{
    const Real size = std::fabs(error);
    if (loss == Loss::mse)
        return error * error;
    if (loss == Loss::mae)
        return size;
    return size <= delta ? error * error / 2 : delta * (size - delta / 2);
}

template <class Real> Real slope(Loss loss, Real delta, Real error)
{
    if (loss == Loss::mse)
        return 2 * error;
    const Real limit = loss == Loss::mae ? Real(0) : delta;
    if (std::fabs(error) <= limit)
        return error;
    const Real full = loss == Loss::mae ? Real(1) : delta;
    return error > 0 ? full : -full;
}

template <Loss Kind>
double slopesOf(float delta, std::span<const float> predicted, std::span<const float> ratings, float share,
                float* slopes)
{
    double sum = 0;
    for (std::size_t i = 0; i < predicted.size(); ++i) {
        const float error = predicted[i] - ratings[i];
        sum += static_cast<double>(value(Kind, delta, error));
        slopes[i] = share * slope(Kind, delta, error);
    }
    return sum;
}

} // namespace

double lossOf(Loss loss, double huberDelta, double predicted, double rating)
{
    return value(loss, huberDelta, predicted - rating);
}

double lossSlopes(Loss loss, double huberDelta, std::span<const float> predicted,
                  std::span<const float> ratings, std::size_t batch, float* slopes)
{
    const auto delta = static_cast<float>(huberDelta);
    const float share = 1.0F / static_cast<float>(batch);
    switch (loss) {
    case Loss::mse:
        return slopesOf<Loss::mse>(delta, predicted, ratings, share, slopes);
    case Loss::mae:
        return slopesOf<Loss::mae>(delta, predicted, ratings, share, slopes);
    case Loss::huber:
        return slopesOf<Loss::huber>(delta, predicted, ratings, share, slopes);
    }
    return 0;
}

} // namespace shelf
