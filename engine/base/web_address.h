// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace shelf {

/// Whether a numeric address ("192.168.1.1", "::1") belongs to the internet at large: not to this machine, a
/// network of its own, a group of machines, examples or what is reserved (IANA's special-purpose registries
/// of RFC 6890). Addresses of IPv6 that carry one of IPv4 are judged by that. False for what is no address.
bool isPublicAddress(std::string_view address);

/// Whether an address from a file may be fetched and handed on: http or https, to a host that can be meant
/// for everybody. No user names, no single names, no names of home networks (RFC 6762 appendix G, RFC 8375),
/// and of numbers, in whatever spelling a browser takes, only those of public addresses. What the name stands
/// for has still to be asked of isPublicAddress().
bool isPublicWebAddress(std::string_view url);

} // namespace shelf
