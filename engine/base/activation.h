// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// What a unit makes of its weighted sum.
enum class Activation { linear, relu, sigmoid, tanh };

} // namespace shelf
