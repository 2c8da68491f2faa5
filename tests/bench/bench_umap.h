// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Prints how long the neighbors' memberships and 200 epochs of UMAP take on a mixture of 10,000 points.
void benchUmap();
