// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

struct ModelKind;

/// EASE with dropout taken as a pull that grows with a book's readers (Steck 2020: EDLAE), and with the
/// weight of a book to itself held below a bound instead of at zero (Moon, Kim & Lee 2023: RDLAE; without
/// dropout RLAE). Fits an EaseModel.
struct RdlaeParameters {
    double lambda = 200; ///< L2 pull on every weight
    double dropout =
        0.3; ///< share of a shelf that is thought hidden; pulls by dropout / (1 - dropout) * readers
    double diagonal = 0.0; ///< largest weight of a book to itself, below 1; 0: EDLAE
};

extern const ModelKind kRdlaeKind;

} // namespace shelf
