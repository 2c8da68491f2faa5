// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace shelf {

/// Words in as many lines as they need; or folded to a few, of which the last ends in dots where words are
/// left. text() is always the whole, and so is what a screen reader says.
class FoldedLabel : public QLabel {
    Q_OBJECT
public:
    explicit FoldedLabel(QWidget* parent = nullptr);

    void setLines(int most); ///< 0: all
    /// The lines that are seen of plain text in this width; all of them where nothing is folded.
    QStringList linesIn(int width) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_lines = 0;
};

} // namespace shelf
