// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace shelf {

class PresetChoice;

/// The presets' names under a heading for each group, which cannot be chosen.
class PresetBox : public QComboBox {
    Q_OBJECT
public:
    explicit PresetBox(QWidget* parent = nullptr);

    /// Lets those be chosen that can learn from the data; the others say why they cannot.
    void offer(const PresetChoice& choice);
};

} // namespace shelf
