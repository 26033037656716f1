"""A parcel that is lost or broken: reissue and claim in one step, and what the parcel came to."""
