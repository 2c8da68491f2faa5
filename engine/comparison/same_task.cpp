// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/same_task.h"

namespace shelf {

Unlike unlikeTask(const Run& a, const Run& b)
{
    if (a.data != b.data &&
        (a.data->user != b.data->user || a.data->book != b.data->book || a.data->rating != b.data->rating ||
         a.data->userIds != b.data->userIds || a.data->books.ids != b.data->books.ids))
        return Unlike::data;
    return a.split.validation == b.split.validation ? Unlike::nothing : Unlike::heldOut;
}

} // namespace shelf
