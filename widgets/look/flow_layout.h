// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace shelf {

/// Lays its items out in lines like words, each as wide as it wants to be: for controls in a place of any
/// width. No line ends between a label and its buddy behind it.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    /// Pixels between two items of a line; 2 x kGrid unless set.
    void setGap(int gap);

    /// The height for a width if these of its widgets were shown, and those hidden.
    int heightWith(const QList<const QWidget*>& shown, const QList<const QWidget*>& hidden, int width) const;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// sizeOf: what an item wants; none: it takes no room.
    template <class SizeOf> int arrange(const QRect& area, bool apply, const SizeOf& sizeOf) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace shelf
