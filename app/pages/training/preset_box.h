// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <functional>
#include <string_view>

namespace shelf {

class PresetChoice;

struct Preset;

/// The presets by their titles, with what each is good for and its name in batch, under a heading for each
/// group, which cannot be chosen: those to try first, then the rest by what they are.
class PresetBox : public QComboBox {
    Q_OBJECT
public:
    explicit PresetBox(QWidget* parent = nullptr);

    void choose(std::string_view preset);  ///< by its name in batch; none where there is none of that name
    const Preset* presetAt(int row) const; ///< null: a heading
    /// Lets those be chosen that can learn from the data; the others say why they cannot.
    void offer(const PresetChoice& choice);

private:
    void addGroup(const QString& title, const std::function<bool(const Preset&)>& isIn);
};

} // namespace shelf
