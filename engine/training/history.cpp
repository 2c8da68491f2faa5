// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/history.h"

#include <charconv>
#include <cmath>

namespace shelf {

const EpochRecord* History::best() const
{
    for (const EpochRecord& record : epochs) {
        if (record.epoch == bestEpoch)
            return &record;
    }
    return nullptr;
}

std::string historyCsv(const History& history)
{
    std::string text = "epoch,train_loss,validation_loss,learning_rate,seconds,rmse,mae,ndcg@10\n";
    const auto number = [&text](double value) {
        if (!std::isfinite(value))
            return;
        char digits[32];
        text.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
    };
    for (const EpochRecord& record : history.epochs) {
        text += std::to_string(record.epoch);
        for (const double value :
             {record.trainLoss, record.validationLoss, record.learningRate, record.seconds,
              record.validationRmse, record.validationMae, record.validationNdcg}) {
            text += ',';
            number(value);
        }
        text += '\n';
    }
    return text;
}

} // namespace shelf
