// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/stepwise.h"

namespace shelf {

RunSettings stepwiseSettings()
{
    RunSettings s;
    s.of<FactorizationParameters>().biases = true;
    s.of<FactorizationParameters>().solver = Solver::blockedSgd;
    s.of<FactorizationParameters>().initScale = 0.05;
    s.of<LatentParameters>().regularization = 1;
    s.training.schedule.kind = ScheduleKind::exponential;
    s.training.epochs = 25;
    return s;
}

Tensor biasState(std::string name, const std::vector<RowState>& rows)
{
    std::vector<float> biases;
    biases.reserve(rows.size());
    for (const RowState& row : rows)
        biases.push_back(row.bias);
    return stateTensor(std::move(name), biases);
}

bool restoreBiases(const Checkpoint& state, std::string_view name, std::vector<RowState>& rows)
{
    std::vector<float> biases(rows.size());
    if (!restoreValues(state, name, biases))
        return false;
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].bias = biases[row];
    return true;
}

} // namespace shelf
